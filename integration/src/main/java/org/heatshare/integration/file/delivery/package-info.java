/**
 * Takes files of readings from a watched folder: each once, by its content; one that was broken off is gone on with; each
 * ends beside a report that says what became of its rows.
 */
@NullMarked
package org.heatshare.integration.file.delivery;

import org.jspecify.annotations.NullMarked;
