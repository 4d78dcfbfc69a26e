/**
 * Readings that come as files: how their rows are read, and what became of each file. Knows the intake and the
 * quarantine by their faces, and nothing of meters that are asked over a wire.
 */
@NullMarked
package org.heatshare.integration.file;

import org.jspecify.annotations.NullMarked;
