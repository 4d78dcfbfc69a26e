package org.heatshare.integration.metering.internal.store;

import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.Reading;

/**
 * Where a meter's series ends. Its row is what writers lock.
 *
 * @param last the latest reading that was accepted; its second is {@link Absent#LONG} before the first
 * @param lastSeenSecond the last answer, accepted or not
 * @param intervalsUntilSecond end of the latest interval reading; {@link Absent#LONG} where there is none
 */
public record MeterState(int meterId, Reading last, long lastSeenSecond, long infoCode, long intervalsUntilSecond) {

    public static MeterState none(int meterId) {
        Reading never = new Reading(Absent.LONG, Absent.LONG, Absent.LONG, Absent.LONG, Absent.LONG);
        return new MeterState(meterId, never, Absent.LONG, Absent.LONG, Absent.LONG);
    }

    public boolean hasReading() {
        return !Absent.is(last.atSecond());
    }

    /** The state after a read-out; an older one than the last leaves what stands there. */
    public MeterState after(RawRow row) {
        return row.atSecond() < last.atSecond()
                ? this
                : new MeterState(meterId, row.reading(), lastSeenSecond, row.infoCode(), intervalsUntilSecond);
    }

    public MeterState seen(long second) {
        return new MeterState(meterId, last, Math.max(second, lastSeenSecond), infoCode, intervalsUntilSecond);
    }

    /** The state after an interval that ends at a second. */
    public MeterState afterInterval(long untilSecond) {
        return new MeterState(meterId, last, lastSeenSecond, infoCode, Math.max(untilSecond, intervalsUntilSecond));
    }

    /** Whether an interval reading reaches behind a second. */
    public boolean hasIntervalsAfter(long second) {
        return !Absent.is(intervalsUntilSecond) && intervalsUntilSecond > second;
    }
}
