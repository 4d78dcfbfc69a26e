package org.heatshare.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.heatshare.simulator.town.Town;
import org.heatshare.simulator.town.Towns;
import org.junit.jupiter.api.Test;

class ReadingTimesTest {

    private static final Instant END = Instant.parse("2026-11-23T06:21:40Z");
    private static final Town NORRVIK = Towns.norrvik(30);
    private static final Town KALTIO = Towns.kaltio();

    @Test
    void readsOnceADayAtFirst() {
        long[] times = new ReadingTimes(NORRVIK, END).of(YearMonth.of(2025, 3));

        assertThat(times).hasSize(31);
        assertThat(Instant.ofEpochSecond(times[0])).isEqualTo("2025-02-28T23:00:00Z");
        assertThat(Instant.ofEpochSecond(times[30]))
                .as("standard time in summer too")
                .isEqualTo("2025-03-30T23:00:00Z");
    }

    @Test
    void daysFollowTheClockWhereTheMunicipalitySaysSo() {
        long[] times = new ReadingTimes(KALTIO, END).of(YearMonth.of(2025, 3));

        assertThat(Instant.ofEpochSecond(times[0])).isEqualTo("2025-02-28T22:00:00Z");
        assertThat(Instant.ofEpochSecond(times[30])).isEqualTo("2025-03-30T21:00:00Z");
    }

    @Test
    void readsEveryHourInTheLastFourteenMonths() {
        ReadingTimes times = new ReadingTimes(NORRVIK, END);

        assertThat(times.of(YearMonth.of(2025, 8))).hasSize(31);
        assertThat(times.of(YearMonth.of(2025, 9))).hasSize(720);
        assertThat(new ReadingTimes(KALTIO, END).of(YearMonth.of(2025, 10))).hasSize(745);
    }

    @Test
    void endsWithTheLastFullHour() {
        long[] times = new ReadingTimes(NORRVIK, END).of(YearMonth.of(2026, 11));

        assertThat(Instant.ofEpochSecond(times[times.length - 1])).isEqualTo("2026-11-23T06:00:00Z");
    }

    @Test
    void everyInstantIsReadOnceAndInOrder() {
        for (Town town : List.of(NORRVIK, KALTIO)) {
            ReadingTimes times = new ReadingTimes(town, END);
            long[] all = times.months().stream()
                    .flatMapToLong(month -> Arrays.stream(times.of(month)))
                    .toArray();

            assertThat(all).isSorted().doesNotHaveDuplicates();
            assertThat(Instant.ofEpochSecond(all[0])).isEqualTo(town.start());
        }
    }
}
