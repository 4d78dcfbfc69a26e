package org.heatshare.integration.metering.internal.derive;

/** A number that is not there. Millions of registers pass through here, too many for boxes. */
public final class Absent {
    public static final long LONG = Long.MIN_VALUE;
    public static final int INT = Integer.MIN_VALUE;

    private Absent() {}

    public static boolean is(long value) {
        return value == LONG;
    }

    public static boolean is(int value) {
        return value == INT;
    }
}
