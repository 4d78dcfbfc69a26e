package org.heatshare.integration.metering.internal.derive;

/**
 * The time that a meter spent at a meter point: half-open, in seconds since 1970.
 *
 * @param untilSecond {@link #STILL_THERE} for the meter that is there now
 * @param startRegisterWh read by the fitter when it came
 * @param endRegisterWh read when it was taken away; {@link Absent#LONG} when nobody did
 * @param modulusWh the register begins at zero again when it gets there
 */
public record Installation(
        int meterPointId,
        int meterId,
        long fromSecond,
        long untilSecond,
        long startRegisterWh,
        long endRegisterWh,
        long modulusWh) {
    public static final long STILL_THERE = Long.MAX_VALUE;

    public boolean covers(long second) {
        return fromSecond <= second && second < untilSecond;
    }
}
