/**
 * Reads documents that people and other programs write (tariffs, agreements, usages) strictly, so that a mistake is told
 * by the name of its field before any money is calculated from it. It knows JSON and nothing of what the fields mean.
 */
@NullMarked
package org.heatshare.billing.input;

import org.jspecify.annotations.NullMarked;
