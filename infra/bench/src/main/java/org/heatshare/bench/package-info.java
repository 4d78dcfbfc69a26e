/**
 * Benchmarks, each a ratio of two measurements of the same run, so that the figure says something on any machine. Exists
 * to hold the design's targets; it must not hold anything that the product needs.
 */
@NullMarked
package org.heatshare.bench;

import org.jspecify.annotations.NullMarked;
