/**
 * Helps staff to make a template from a sample of a sender's files: guesses a first one, and shows what the sample's rows
 * come to by the one in hand. What is guessed is only proposed: files are read by a saved template alone.
 */
@NullMarked
package org.heatshare.integration.file.mapping;

import org.jspecify.annotations.NullMarked;
