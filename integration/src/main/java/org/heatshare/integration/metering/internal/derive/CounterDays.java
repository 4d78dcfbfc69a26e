package org.heatshare.integration.metering.internal.derive;

import org.heatshare.integration.metering.ReadingQuality;

/** Goes along a curve day by day, and says how much it grew on each. */
final class CounterDays {
    private final Curve curve;
    private int point = -1;

    CounterDays(Curve curve) {
        this.curve = curve;
    }

    /** The growth from start to end, or absent where an end is unknown; each call begins where the last one ended. */
    long difference(long start, long end) {
        int startPoint = curve.seek(start, point);
        point = curve.seek(end, startPoint);
        if (curve.quality(start, startPoint) == ReadingQuality.MISSING
                || curve.quality(end, point) == ReadingQuality.MISSING) {
            return Absent.LONG;
        }
        return curve.value(end, point) - curve.value(start, startPoint);
    }
}
