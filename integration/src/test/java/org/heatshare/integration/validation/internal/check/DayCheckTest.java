package org.heatshare.integration.validation.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.validation.Check;
import org.heatshare.integration.validation.Observation;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCheckTest {
    private static final long START = Instant.parse("2026-01-20T23:00:00Z").getEpochSecond();
    private static final Place HOUSE = new Place(40_000, true);
    private static final long DAY_SECONDS = 86_400;

    @Test
    void nothingIsHeldAgainstAnOrdinaryDay() {
        assertThat(look(day(2_000), samples(sample("12.345", 7_000, 4_000, 60, 0L, false))))
                .isEmpty();
    }

    @Test
    void hoursMayBeMissingUpToTheLimit() {
        List<@Nullable Integer> hours = hours(2_000);
        hours.set(3, null);
        hours.set(4, null);
        assertThat(look(day(hours), samples())).isEmpty();
        hours.set(5, null);
        assertThat(look(day(hours), samples())).containsExactly(found(Check.HOURS_MISSING, "3", "2"));
    }

    @Test
    void meterThatIsReadOnceADayOwesNoHours() {
        List<@Nullable Integer> none = new ArrayList<>(Collections.nCopies(24, null));
        DayHours daily = new DayHours(START, 48_000L, 900L, null, null, none, false);
        DayHours dailyBefore = new DayHours(START - DAY_SECONDS, 48_000L, 900L, null, null, none, false);
        DayHours hourlyBefore = new DayHours(START - 2 * DAY_SECONDS, 48_000L, 900L, null, null, hours(2_000), true);

        assertThat(look(new MeterDay(daily, List.of(dailyBefore), samples(), HOUSE, outdoor("4"))))
                .isEmpty();
        assertThat(look(new MeterDay(daily, List.of(hourlyBefore, dailyBefore), samples(), HOUSE, outdoor("4"))))
                .containsExactly(found(Check.HOURS_MISSING, "24", "2"));
        DayHours estimatedBefore = new DayHours(START - DAY_SECONDS, 48_000L, 900L, null, null, hours(2_000), false);
        assertThat(look(new MeterDay(daily, List.of(estimatedBefore), samples(), HOUSE, outdoor("4"))))
                .isEmpty();
        assertThat(look(DayHours.unknown(START, 24), samples())).containsExactly(found(Check.HOURS_MISSING, "24", "2"));
    }

    @Test
    void waterThatFlowsCarriesHeat() {
        DayHours still = new DayHours(START, 0L, 900L, null, null, hours(0), true);
        assertThat(codes(look(still, samples()))).contains(Check.FLOW_WITHOUT_ENERGY);
        DayHours dry = new DayHours(START, 48_000L, 0L, null, null, hours(2_000), true);
        assertThat(codes(look(dry, samples()))).containsExactly(Check.ENERGY_WITHOUT_FLOW);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # supply, return, flow, found
            7000, 4000, 60, false
            4000, 4040, 60, false
            4000, 4060, 60, true
            4000, 4060,  5, false
            """)
    void returnMayBeWarmerThanSupplyOnlyWithoutFlow(int supply, int back, int flow, boolean found) {
        assertThat(codes(look(day(2_000), samples(sample("1.5", supply, back, flow, 0L, false))))
                        .contains(Check.RETURN_ABOVE_SUPPLY))
                .isEqualTo(found);
    }

    @Test
    void temperaturesOutsideOfWaterInPipesAreCounted() {
        List<Sample> samples =
                List.of(sample("1.5", -10, -20, 0, 0L, false), sample("1.6", 15_100, 4_000, 60, 0L, false));
        assertThat(look(day(2_000), samples)).containsExactly(found(Check.TEMPERATURE_OUT_OF_RANGE, "2", "0"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # energy in Wh, E8 - E9, per cent apart (none: within the limit, or too small to tell)
            100000, 87,
            100000, 85,
            100000, 80, 6.0
            100000, 100, 12.3
             50000, 10,
            """)
    void energyAgreesWithE8AndE9(long energyWh, long apart, @Nullable String percent) {
        DayHours day = new DayHours(START, energyWh, 3_000L, 500L, 500L - apart, hours(2_000), true);
        List<Observation> found = look(day, samples());
        if (percent == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(found(Check.ENERGY_AGAINST_E8_E9, percent, "3"));
        }
    }

    @Test
    void whatACoarseRegisterCannotShowIsNoDisagreement() {
        DayHours day = new DayHours(START, 420_000L, 3_000L, 500L, 118L, hours(17_500), true);
        Sample coarse = sample("399210", 7_000, 4_000, 60, 0L, false);
        assertThat(look(day, samples(coarse))).isEmpty();
        Sample fine = sample("399213", 7_000, 4_000, 60, 0L, false);
        assertThat(look(day, samples(fine))).containsExactly(found(Check.ENERGY_AGAINST_E8_E9, "3.2", "3"));
    }

    @Test
    void registerStandsStillNoLongerThanADayInTheCold() {
        DayHours still = day(0);
        DayHours before = new DayHours(START - DAY_SECONDS, 2_000L, 40L, null, null, endingAt(2_000), true);
        MeterDay cold = new MeterDay(still, List.of(before), samples(), HOUSE, outdoor("-4"));
        assertThat(DayCheck.lookAt(cold, Thresholds.USUAL)).containsExactly(found(Check.REGISTER_CONSTANT, "47", "24"));
        MeterDay mild = new MeterDay(still, List.of(before), samples(), HOUSE, outdoor("12"));
        assertThat(DayCheck.lookAt(mild, Thresholds.USUAL)).isEmpty();
    }

    @Test
    void heatSourceMayRestInTheColdAndRunAtOnce() {
        DayHours before = new DayHours(START - DAY_SECONDS, 0L, 40L, null, null, hours(0), true);
        Place boiler = new Place(40_000, false);
        MeterDay resting = new MeterDay(day(0), List.of(before), samples(), boiler, outdoor("-4"));
        assertThat(look(resting)).isEmpty();
        List<@Nullable Integer> starting = hours(0);
        starting.set(5, 39_000);
        assertThat(look(new MeterDay(day(starting), List.of(before), samples(), boiler, outdoor("-4"))))
                .isEmpty();
    }

    @Test
    void faultsOfADayComeTogether() {
        List<Sample> samples =
                List.of(sample("1.5", 7_000, 4_000, 60, 4L, false), sample("1.6", 7_000, 4_000, 60, 8L, false));
        assertThat(look(day(2_000), samples)).containsExactly(found(Check.INFO_CODE, "12", "0"));
    }

    @Test
    void driftedClocksAndChangedUnitsAreCounted() {
        List<Sample> samples = List.of(
                sample("1500", 7_000, 4_000, 60, 0L, true),
                new Sample(new BigDecimal("1.501"), EnergyUnit.MWH, 7_000, 4_000, 60, 0L, false));
        assertThat(look(day(2_000), samples))
                .containsExactlyInAnyOrder(found(Check.CLOCK_DRIFT, "1", "0"), found(Check.UNIT_CHANGED, "1", "0"));
    }

    @Test
    void hourFarAboveTheSignatureIsASpike() {
        List<@Nullable Integer> hours = hours(2_000);
        hours.set(7, 30_000);
        Sample fine = sample("12.345", 7_000, 4_000, 60, 0L, false);
        assertThat(look(withWeeksBefore(hours, fine))).containsExactly(found(Check.SPIKE, "30000", "20000"));
    }

    @Test
    void wholeKilowattHoursRaiseNoSpikes() {
        List<@Nullable Integer> hours = hours(2_000);
        hours.set(7, 30_000);
        Sample whole = sample("12345", 7_000, 4_000, 60, 0L, false);
        assertThat(look(withWeeksBefore(hours, whole))).isEmpty();
    }

    @Test
    void limitsOfAMunicipalityComeFirst() {
        List<@Nullable Integer> hours = hours(2_000);
        hours.set(3, null);
        Thresholds strict = new Thresholds(Map.of(Threshold.HOURS_MISSING_MAX, BigDecimal.ZERO));
        MeterDay day = new MeterDay(day(hours), List.of(), samples(), HOUSE, outdoor("4"));
        assertThat(codes(DayCheck.lookAt(day, strict))).containsExactly(Check.HOURS_MISSING);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # produced, delivered, per cent lost (none: as it should be), limit
            1000000, 900000,,
            1000000, 1000000,,
            1000000, 1001000, -0.1, 0
            1000000, 500000, 50.0, 45
            0, 0,,
            """)
    void networkLosesNeitherLessThanNothingNorMoreThanItCan(
            long produced, long delivered, @Nullable String lost, @Nullable String limit) {
        var found = new NetworkBalance(produced, delivered).look(Thresholds.USUAL);
        if (lost == null || limit == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(found(Check.NETWORK_BALANCE, lost, limit));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # delivered of 1000 kWh, in so many hours, found
             800, 24,
            1400, 24,
             200,  2,
             200,  3, 3
            1600,  5, 5
               0,  4, 4
            """)
    void networkBalanceMayBeOffInFewHours(long deliveredKwh, int times, @Nullable String found) {
        List<NetworkBalance> hours = new ArrayList<>(Collections.nCopies(24, new NetworkBalance(1_000_000, 850_000)));
        Collections.fill(hours.subList(0, times), new NetworkBalance(1_000_000, deliveredKwh * 1000));
        var observation = NetworkBalance.lookAtHours(hours, Thresholds.USUAL);
        if (found == null) {
            assertThat(observation).isEmpty();
        } else {
            assertThat(observation).contains(found(Check.NETWORK_BALANCE_BY_HOUR, found, "2"));
        }
    }

    @Test
    void heatThatNoSourceGaveIsOffAndAStandingNetworkIsNot() {
        List<NetworkBalance> standing = Collections.nCopies(24, new NetworkBalance(0, 0));
        assertThat(NetworkBalance.lookAtHours(standing, Thresholds.USUAL)).isEmpty();
        List<NetworkBalance> fromNowhere = Collections.nCopies(3, new NetworkBalance(0, 5_000));
        assertThat(NetworkBalance.lookAtHours(fromNowhere, Thresholds.USUAL))
                .contains(found(Check.NETWORK_BALANCE_BY_HOUR, "3", "2"));
    }

    private static MeterDay withWeeksBefore(List<@Nullable Integer> hours, Sample sample) {
        List<DayHours> before = new ArrayList<>();
        for (int back = 14; back > 0; back--) {
            before.add(new DayHours(START - back * DAY_SECONDS, 48_000L, 900L, null, null, hours(2_000), true));
        }
        return new MeterDay(day(hours), before, List.of(sample), HOUSE, outdoor("4"));
    }

    private static List<Observation> look(DayHours day, List<Sample> samples) {
        return look(new MeterDay(day, List.of(), samples, HOUSE, outdoor("4")));
    }

    private static List<Observation> look(MeterDay day) {
        return DayCheck.lookAt(day, Thresholds.USUAL);
    }

    private static List<Check> codes(List<Observation> observations) {
        return observations.stream().map(Observation::check).toList();
    }

    private static Observation found(Check check, String measured, String allowed) {
        return new Observation(check, new BigDecimal(measured), new BigDecimal(allowed));
    }

    private static DayHours day(int wh) {
        return day(hours(wh));
    }

    private static DayHours day(List<@Nullable Integer> hours) {
        return new DayHours(START, null, null, null, null, hours, true);
    }

    private static List<@Nullable Integer> hours(int wh) {
        return new ArrayList<>(Collections.nCopies(24, wh));
    }

    /** Heat in the first hour, and none after it. */
    private static List<@Nullable Integer> endingAt(int wh) {
        List<@Nullable Integer> hours = hours(0);
        hours.set(0, wh);
        return hours;
    }

    private static List<Sample> samples(Sample... samples) {
        return List.of(samples);
    }

    private static Sample sample(
            String register, int supply, int back, int flow, @Nullable Long infoCode, boolean drifted) {
        return new Sample(new BigDecimal(register), EnergyUnit.KWH, supply, back, flow, infoCode, drifted);
    }

    /** One temperature for each hour of some weeks. */
    private static Outdoor outdoor(String celsius) {
        TreeMap<Instant, BigDecimal> temperatures = new TreeMap<>();
        for (int hour = -30 * 24; hour <= 24; hour++) {
            temperatures.put(Instant.ofEpochSecond(START + hour * 3600L), new BigDecimal(celsius));
        }
        return new Outdoor(temperatures);
    }
}
