/**
 * What the formats of files have in common: a template that opens them, the rows that they come to, and what is said of those that
 * cannot be read. Knows no format.
 */
@NullMarked
package org.heatshare.integration.file.row;

import org.jspecify.annotations.NullMarked;
