/**
 * Meters, what they say, and the consumption that follows from it. Every reading enters by {@link
 * org.heatshare.integration.metering.Intake}, so that one place judges, keeps and derives. Knows nothing of money, of
 * protocols, or of who may see what.
 */
@NullMarked
package org.heatshare.integration.metering;

import org.jspecify.annotations.NullMarked;
