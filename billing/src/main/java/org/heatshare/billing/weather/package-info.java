/**
 * Makes the heat of two years comparable: what would have been used had the weather been that of a normal year. A cold
 * month costs more than a mild one, and only what is left of a difference is the home's own.
 *
 * @see "docs/weather-correction.md"
 */
@NullMarked
package org.heatshare.billing.weather;

import org.jspecify.annotations.NullMarked;
