/**
 * Heat meters: what they send over M-Bus, by wire and by radio, turned into readings that billing can rest on.
 *
 * <p>The feature exists because a household's bill begins with bytes on a two-wire bus or in the air. {@code frame} holds
 * the link layers, {@code security} the meters' keys, {@code telegram} the meaning of the bytes, {@code reading} the
 * normaliser a device family, {@code gateway} the conversation over TCP, {@code cli} the command. It knows nothing of
 * tenants' money, of delivery points or of storage.
 */
@NullMarked
package org.heatshare.integration.heatmeter;

import org.jspecify.annotations.NullMarked;
