/**
 * Reads CSV by a mapping template, row by row, in memory that does not grow with the file. Every row becomes a read-out,
 * an interval or a refusal that names the row's fault; nothing is guessed.
 */
@NullMarked
package org.heatshare.integration.file.csv;

import org.jspecify.annotations.NullMarked;
