package org.heatshare.integration.metering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.INTERVAL_READING;
import static org.heatshare.db.schema.tenant.Tables.METER_STATE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.heatshare.db.schema.tenant.tables.records.ConsumptionDayRecord;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MariaDbTest
class IntervalReadingsIT {
    private static final Instant START = Instant.parse("2026-03-27T22:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final IntakeSource FILE = new IntakeSource(IntakeSource.Kind.FILE, "test");
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final LocalDate SHORT_DAY = LocalDate.parse("2026-03-29");
    private static final int HOURS = 120;
    private static final int SEEDS = 4;

    private final TestTenants tenants;
    private final Metering metering;

    IntervalReadingsIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void aTown() {
        tenants.clear();
        metering.registry().apply(KALTIO, TestTown.of(2, START), "test");
        metering.registry().apply(TestTenants.NORRVIK, TestTown.of(2, START), "test");
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void theHoursOfADayWithTwentyThreeAreItsHeat() {
        accept(KALTIO, hours(0, HOURS, 1_000));
        ConsumptionDayRecord day = day(KALTIO, SHORT_DAY);
        assertThat(day.getEnergyWh()).isEqualTo(23_000);
        assertThat(day.getHourQuality()).isEqualTo("M".repeat(23) + "--");
    }

    @Test
    void whatOneMunicipalityIsToldIsUnknownToTheOther() {
        accept(KALTIO, hours(0, 24, 1_000));
        assertThat(rows(KALTIO)).isEqualTo(24);
        assertThat(rows(TestTenants.NORRVIK)).isZero();
        assertThat(accept(TestTenants.NORRVIK, hours(0, 24, 1_000)).count(Verdict.Outcome.ACCEPTED))
                .isEqualTo(24);
    }

    @Test
    void aCorrectionSupersedesAndTheEarlierVersionIsKept() {
        accept(KALTIO, hours(0, HOURS, 1_000));
        assertThat(accept(KALTIO, hours(0, HOURS, 1_000)).count(Verdict.Outcome.DUPLICATE))
                .isEqualTo(HOURS);
        IntakeResult corrected = accept(KALTIO, List.of(hour(30, 1_500L)));
        assertThat(corrected.verdicts()).containsExactly(Verdict.SUPERSEDED);
        assertThat(rows(KALTIO)).isEqualTo(HOURS + 1);
        assertThat(day(KALTIO, SHORT_DAY).getEnergyWh()).isEqualTo(23_500);
        assertThat(day(KALTIO, SHORT_DAY).getVersion()).isEqualTo(2);
    }

    @Test
    void anHourThatIsTakenBackIsMissing() {
        accept(KALTIO, hours(0, HOURS, 1_000));
        accept(KALTIO, List.of(hour(30, null)));
        assertThat(day(KALTIO, SHORT_DAY).getEnergyWh()).isNull();
        assertThat(accept(KALTIO, List.of(hour(30, 700L))).verdicts()).containsExactly(Verdict.SUPERSEDED);
        assertThat(day(KALTIO, SHORT_DAY).getEnergyWh()).isEqualTo(22_700);
    }

    @Test
    void registersThatComeLaterWin() {
        accept(KALTIO, hours(0, HOURS, 1_000));
        metering.intake().accept(KALTIO, List.of(register(0, 0), register(HOURS, 2L * HOURS * 1_000)), FILE);
        assertThat(day(KALTIO, SHORT_DAY).getEnergyWh()).isEqualTo(46_000);
        assertThat(day(KALTIO, SHORT_DAY).getHourQuality()).startsWith("EEE");
    }

    @Test
    void anIntervalOfOtherBoundsIsRefusedAndNothingOfItIsLost() {
        accept(KALTIO, hours(0, 48, 1_000));
        IntakeResult result = accept(KALTIO, List.of(interval(TestTown.serial(1), 24, 48, 24_000L)));
        assertThat(result.verdicts().get(0).refusal().reason()).isEqualTo("interval-overlaps");
        assertThat(metering.quarantine().count(KALTIO, QuarantineFilter.open())).isEqualTo(1);
        assertThat(metering.quarantine().count(TestTenants.NORRVIK, QuarantineFilter.open()))
                .isZero();
        assertThat(rows(KALTIO)).isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            99999999, 0,   1,   1000,    meter-unknown
            80000001, -2,  -1,  1000,    meter-not-installed
            80000001, -1,  1,   1000,    meter-not-installed
            80000001, 830, 831, 1000,    from-the-future
            80000001, 0,   1,   -1,      out-of-range
            80000001, 0,   1,   5000000, step-too-large
            """)
    void refusesAnIntervalForItsCause(String serial, int from, int until, long energyWh, String cause) {
        IntakeResult result = accept(KALTIO, List.of(interval(serial, from, until, energyWh)));
        assertThat(result.verdicts().get(0).refusal().reason()).isEqualTo(cause);
        assertThat(rows(KALTIO)).isZero();
    }

    @Test
    void anIntervalOfTheFutureDoesNotMakeItsMeterSeenThen() {
        accept(KALTIO, List.of(hour(830, 1_000L)));
        Instant seen = tenants.database()
                .read(
                        KALTIO,
                        tx -> tx.select(METER_STATE.LAST_SEEN_AT)
                                .from(METER_STATE)
                                .where(METER_STATE.LAST_SEEN_AT.isNotNull())
                                .fetchSingle()
                                .value1());
        assertThat(seen).isEqualTo(NOW);
    }

    @Test
    void daysAreTheSameInAnyOrderOfRegistersAndIntervals() {
        for (int seed = 0; seed < SEEDS; seed++) {
            TenantId tenant = seed % 2 == 0 ? KALTIO : TestTenants.NORRVIK;
            SplittableRandom random = new SplittableRandom(seed);
            List<Object> told = new ArrayList<>();
            long used = 0;
            for (int hour = 1; hour <= HOURS; hour++) {
                long step = random.nextLong(4_000);
                used += step;
                told.add(hour(hour - 1, random.nextInt(3) == 0 ? step / 2 : step));
                if (random.nextInt(6) == 0) {
                    told.add(register(hour, used));
                }
            }
            aTown();
            told.forEach(one -> take(tenant, one));
            String inOrder = DerivedDays.of(tenants, tenant);
            aTown();
            Collections.shuffle(told, new Random(seed));
            told.forEach(one -> take(tenant, one));
            assertThat(DerivedDays.of(tenants, tenant)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    private void take(TenantId tenant, Object told) {
        IntakeResult result = told instanceof IntervalReading reading
                ? accept(tenant, List.of(reading))
                : metering.intake().accept(tenant, List.of((ReadOut) told), FILE);
        assertThat(result.verdicts()).containsExactly(Verdict.ACCEPTED);
    }

    private IntakeResult accept(TenantId tenant, List<IntervalReading> readings) {
        return metering.intervals().accept(tenant, readings, FILE);
    }

    private static List<IntervalReading> hours(int from, int until, long energyWh) {
        List<IntervalReading> hours = new ArrayList<>();
        for (int hour = from; hour < until; hour++) {
            hours.add(hour(hour, energyWh));
        }
        return hours;
    }

    private static IntervalReading hour(int hour, @Nullable Long energyWh) {
        return interval(TestTown.serial(1), hour, hour + 1, energyWh);
    }

    private static IntervalReading interval(String serial, int from, int until, @Nullable Long energyWh) {
        return new IntervalReading(
                serial,
                START.plusSeconds(from * 3_600L),
                START.plusSeconds(until * 3_600L),
                energyWh,
                energyWh == null ? ReadingQuality.MISSING : ReadingQuality.MEASURED,
                NOW,
                RawBytes.of("text/plain", (serial + " " + from).getBytes(UTF_8)));
    }

    private static ReadOut register(int hour, long registerWh) {
        return ReadOut.of(TestTown.serial(1), NOW)
                .readAt(START.plusSeconds(hour * 3_600L))
                .heatEnergy(new RegisterValue(BigDecimal.valueOf(registerWh, 3), EnergyUnit.KWH))
                .build();
    }

    private int rows(TenantId tenant) {
        return tenants.database().read(tenant, tx -> tx.fetchCount(INTERVAL_READING));
    }

    private ConsumptionDayRecord day(TenantId tenant, LocalDate day) {
        return tenants.database()
                .read(
                        tenant,
                        tx -> tx.selectFrom(CONSUMPTION_DAY)
                                .where(CONSUMPTION_DAY.DAY.eq(day))
                                .fetchSingle());
    }
}
