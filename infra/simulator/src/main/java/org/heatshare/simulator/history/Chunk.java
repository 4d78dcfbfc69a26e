package org.heatshare.simulator.history;

import java.time.YearMonth;
import java.util.List;
import org.heatshare.simulator.town.HeatMeter;

/**
 * The read-outs of some meters in one month: what is sent, acknowledged and, after a break, not sent again.
 *
 * @param id stays the same over restarts
 * @param meters with the instant in seconds since 1970 from which each was installed
 */
record Chunk(String id, YearMonth month, List<InstalledMeter> meters, long[] times) {

    int readOuts() {
        int count = 0;
        for (InstalledMeter meter : meters) {
            for (long time : times) {
                count += time >= meter.fromSecond() ? 1 : 0;
            }
        }
        return count;
    }

    /** A meter and since when it counts. */
    record InstalledMeter(HeatMeter meter, long fromSecond) {}
}
