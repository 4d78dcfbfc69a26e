/**
 * Finds meters and what is stored of them, for people who look into one: the list with its search, and one meter with its
 * registers, places, read-outs and days. It only reads, and knows neither money nor who may see what.
 */
@NullMarked
package org.heatshare.integration.metering.lookup;

import org.jspecify.annotations.NullMarked;
