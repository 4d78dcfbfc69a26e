package org.heatshare.integration.metering.lookup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A heat meter as a list shows it.
 *
 * @param place null while it is not installed
 * @param gateway code of the gateway behind which it stands; null when it is not asked by us
 * @param lastReadAt instant of the latest read-out that was accepted
 * @param lastSeenAt of the last answer, accepted or not
 * @param energyWh its energy register at that read-out, Wh
 * @param infoCode bits of the meter's own statement of its faults; zero when it has none
 */
public record MeterRow(
        String serial,
        @Nullable MeterPlace place,
        @Nullable String gateway,
        @Nullable Instant lastReadAt,
        @Nullable Instant lastSeenAt,
        @Nullable Long energyWh,
        long infoCode,
        MeterCondition condition) {}
