package org.heatshare.integration.heatmeter.gateway;

import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/** What a scan comes upon. */
public sealed interface ScanFinding {

    /**
     * A meter that answers alone.
     *
     * @param address by which it was found
     * @param telegram what it said; absent where that cannot be read, for want of its key for instance
     * @param raw the bytes of it
     */
    record Answering(
            MeterIdentity meter,
            MeterAddress address,
            @Nullable Telegram telegram,
            Bytes raw) implements ScanFinding {}

    /**
     * Several devices answer at once and cannot be told apart, or one does that is no meter.
     *
     * @param called the primary address or the serial number that they answer to
     */
    record Clash(String called) implements ScanFinding {}
}
