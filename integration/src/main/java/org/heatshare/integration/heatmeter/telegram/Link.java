package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.MeterIdentity;

/** The way by which a telegram came. */
public sealed interface Link {
    /** @param address the primary address that answered, 0 to 255 */
    record Wired(int address) implements Link {}

    /** @param sender who sent the frame: the meter itself, or a radio converter on its behalf */
    record Wireless(MeterIdentity sender) implements Link {}
}
