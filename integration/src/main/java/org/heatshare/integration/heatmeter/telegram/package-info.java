/**
 * What an M-Bus telegram says (EN 13757-3 and -7): its layers from the link inwards, its header and its data records.
 *
 * <p>Decoding is by the standard's tables alone and never guesses: a value the meter marks as wrong, or that its type
 * cannot hold, stays visible but is no reading. It must not know gateways, tenants or what a reading is used for.
 */
@NullMarked
package org.heatshare.integration.heatmeter.telegram;

import org.jspecify.annotations.NullMarked;
