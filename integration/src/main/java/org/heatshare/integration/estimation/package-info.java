/**
 * Fills hours that nobody measured, by what a building used before, by the weather and by its like. It says what each hour
 * was expected to use; metering turns that into hours that sum to the registers. Knows no check and no bill.
 */
@NullMarked
package org.heatshare.integration.estimation;

import org.jspecify.annotations.NullMarked;
