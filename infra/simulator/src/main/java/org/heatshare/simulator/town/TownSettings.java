package org.heatshare.simulator.town;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * What determines a town: the same settings give the same town, to the last digit of every register.
 *
 * @param seed start of all randomness
 * @param homes delivery points of norrvik, at least 3 (kaltio has a fortieth of them, at least 12)
 * @param firstMonth the month in which the towns' time and history begin
 * @param end until when meters can be asked
 */
public record TownSettings(long seed, int homes, YearMonth firstMonth, Instant end) {

    private static final int SMALLEST_TOWN = 3;
    private static final int SMALL_TOWN_SHARE = 40;
    private static final int SMALL_TOWN_LEAST = 12;

    /** Months between the start of the history and the start of norrvik's second, larger miner site. */
    private static final int MONTHS_TO_SECOND_PHASE = 20;

    /** Shorter towns would lack the second phase and the meters that roll over. */
    private static final int LEAST_MONTHS = 25;

    public TownSettings {
        if (homes < SMALLEST_TOWN || homes > 100_000) {
            throw new IllegalArgumentException("homes is " + homes + "; choose 3 to 100000");
        }
        Instant earliestEnd = firstMonth
                .plusMonths(LEAST_MONTHS)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        if (end.isBefore(earliestEnd)) {
            throw new IllegalArgumentException(
                    "end is " + end + "; a town lasts " + LEAST_MONTHS + " months, at least to " + earliestEnd);
        }
    }

    int homesOf(Municipality municipality) {
        return municipality == Municipality.NORRVIK ? homes : Math.max(SMALL_TOWN_LEAST, homes / SMALL_TOWN_SHARE);
    }

    YearMonth secondPhaseMonth() {
        return firstMonth.plusMonths(MONTHS_TO_SECOND_PHASE);
    }

    /** When a municipality's history begins: the start of the first month's first metering day. */
    public Instant start(Municipality municipality) {
        return municipality.startOfDay(firstMonth.atDay(1));
    }
}
