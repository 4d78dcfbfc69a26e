package org.heatshare.integration.metering.internal.derive;

import java.util.TreeMap;

/** What lies between a curve and the meters' displays, and where no display is known. */
final class Registers {
    private final TreeMap<Long, Long> offsets = new TreeMap<>();
    private long knownSince = Long.MIN_VALUE;

    /** At the curve's last point the display showed a register. */
    void known(Curve curve, long registerWh) {
        knownSince = curve.lastAt();
        offsets.put(knownSince, registerWh - curve.totalOf(curve.size() - 1));
    }

    /** After the last reading there are only intervals: the curve goes on and the display is not known. */
    void unknown() {
        offsets.put(knownSince + 1, Absent.LONG);
    }

    long offsetAt(long second) {
        var known = offsets.floorEntry(second);
        return known == null ? Absent.LONG : known.getValue();
    }
}
