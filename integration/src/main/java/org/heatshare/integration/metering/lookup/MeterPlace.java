package org.heatshare.integration.metering.lookup;

import org.jspecify.annotations.Nullable;

/**
 * Where a meter measures.
 *
 * @param meterPoint code
 * @param code of the delivery point or heat source
 * @param name street of the delivery point or name of the source; null where it may not be seen
 */
public record MeterPlace(
        String meterPoint, Kind kind, String code, @Nullable String name) {

    /** What kind of thing is measured there. */
    public enum Kind {
        DELIVERY,
        SOURCE
    }
}
