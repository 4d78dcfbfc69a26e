package org.heatshare.integration.estimation.internal.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.heatshare.integration.estimation.OutdoorTemperatures;
import org.heatshare.integration.metering.DayEstimate;
import org.heatshare.integration.metering.EstimationMethod;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LadderTest {
    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.parse("2026-01-14");

    private static final OutdoorTemperatures NO_WEATHER = new OutdoorTemperatures(new TreeMap<>());

    @Test
    void twoHoursBetweenReadingsAreSharedEvenly() {
        HourlyDay day = day(DAY, 24_000L, hour -> hour == 5 || hour == 6 ? null : 1_000);
        DayEstimate estimate = estimate(day, around(List.of(), NO_WEATHER));
        assertThat(estimate.method()).isEqualTo(EstimationMethod.LINEAR);
        assertThat(estimate.expectedWh()).containsOnly(1_000);
    }

    @Test
    void energySignatureFollowsTheWeather() {
        List<HourlyDay> before = IntStream.rangeClosed(1, 14)
                .mapToObj(back -> day(DAY.minusDays(back), 0L, hour -> 500 + 100 * (20 + back)))
                .toList();
        DayEstimate estimate = estimate(unknown(), around(before, weather(back -> -back)));
        assertThat(estimate.method()).isEqualTo(EstimationMethod.ENERGY_SIGNATURE);
        assertThat(estimate.expectedWh())
                .hasSize(24)
                .allSatisfy(wh -> assertThat(wh).isBetween(2_499, 2_501));
    }

    @Test
    void withoutWeatherTheSameHoursOfTheSameWeekdayServe() {
        List<HourlyDay> before = IntStream.rangeClosed(1, 28)
                .mapToObj(back -> day(DAY.minusDays(back), 0L, hour -> back % 7 == 0 ? 100 * hour : 9_999))
                .toList();
        DayEstimate estimate = estimate(unknown(), around(before, NO_WEATHER));
        assertThat(estimate.method()).isEqualTo(EstimationMethod.LIKE_DAYS);
        assertThat(estimate.expectedWh())
                .isEqualTo(IntStream.range(0, 24).mapToObj(hour -> 100 * hour).toList());
    }

    @Test
    void withoutHistoryTheColdHoursHaveTheGreaterShare() {
        DayEstimate estimate = estimate(day(DAY, 48_000L, hour -> null), around(List.of(), weather(back -> 7)));
        assertThat(estimate.method()).isEqualTo(EstimationMethod.DEGREE_DAYS);
        assertThat(estimate.expectedWh()).containsOnly(2_000);
    }

    @Test
    void withoutReadingAfterwardsTheMeanOfItsKindServes() {
        Surroundings around =
                new Surroundings(List.of(), weather(back -> 7), () -> Map.of(DAY, Collections.nCopies(24, 1_234)));
        DayEstimate estimate = estimate(unknown(), around);
        assertThat(estimate.method()).isEqualTo(EstimationMethod.KIND_AVERAGE);
        assertThat(estimate.expectedWh()).containsOnly(1_234);
    }

    @Test
    void whatIsKnownOnlyAsASumIsSharedEvenly() {
        DayEstimate estimate = estimate(day(DAY, 48_000L, hour -> null), around(List.of(), NO_WEATHER));
        assertThat(estimate.method()).isEqualTo(EstimationMethod.FLAT);
        assertThat(estimate.expectedWh()).containsOnly(2_000);
    }

    @Test
    void nothingIsInventedWhereNothingTells() {
        assertThat(Ladder.estimate(new Gap(List.of(unknown())), around(List.of(), NO_WEATHER)))
                .isEmpty();
    }

    @Test
    void neighbouringDaysWithMissingHoursAreOneGap() {
        List<HourlyDay> days = List.of(
                unknown(), day(DAY.plusDays(1), 1L, hour -> 0), day(DAY.plusDays(2), 1L, hour -> hour < 3 ? null : 0));
        assertThat(Gaps.in(days)).extracting(Gap::missing).containsExactly(24, 3);
        assertThat(Gaps.missing(days)).isEqualTo(27);
    }

    private static DayEstimate estimate(HourlyDay day, Surroundings around) {
        List<DayEstimate> days = Ladder.estimate(new Gap(List.of(day)), around).orElseThrow();
        assertThat(days).hasSize(1);
        return days.get(0);
    }

    private static Surroundings around(List<HourlyDay> days, OutdoorTemperatures outdoor) {
        return new Surroundings(days, outdoor, Map::of);
    }

    private static HourlyDay unknown() {
        return day(DAY, null, hour -> null);
    }

    private static HourlyDay day(LocalDate day, @Nullable Long energyWh, IntFunction<@Nullable Integer> wh) {
        List<@Nullable Integer> hours = new ArrayList<>();
        for (int hour = 0; hour < 24; hour++) {
            hours.add(wh.apply(hour));
        }
        return new HourlyDay(day, start(day), energyWh, hours);
    }

    /** A temperature for each of the days before, and for the day itself. */
    private static OutdoorTemperatures weather(IntFunction<Integer> temperatureC) {
        TreeMap<Instant, BigDecimal> hours = new TreeMap<>();
        for (int back = 0; back <= 28; back++) {
            for (int hour = 0; hour < 24; hour++) {
                hours.put(
                        Instant.ofEpochSecond(start(DAY.minusDays(back)) + hour * 3_600L),
                        BigDecimal.valueOf(temperatureC.apply(back)));
            }
        }
        return new OutdoorTemperatures(hours);
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.ofHours(1)).toEpochSecond();
    }
}
