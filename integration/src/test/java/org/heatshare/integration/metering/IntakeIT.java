package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY_VERSION;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.schema.tenant.tables.records.ConsumptionDayRecord;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.ReplayProgress;
import org.heatshare.integration.quarantine.ReplayResult;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class IntakeIT {
    private static final Instant START = Instant.parse("2026-01-10T23:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-11");
    private static final IntakeSource FILE = new IntakeSource(IntakeSource.Kind.FILE, "test");

    private final TestTenants tenants;
    private final Metering metering;

    IntakeIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void aTown() {
        tenants.clear();
        metering.registry().apply(TestTenants.NORRVIK, TestTown.of(3, START), "test");
        metering.registry().apply(TestTenants.KALTIO, TestTown.of(3, START), "test");
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void derivesHoursAndDaysFromReadOutsInOrder() {
        assertThat(accept(hourly(1, 0, 50)).count(Verdict.Outcome.ACCEPTED)).isEqualTo(50);
        assertThat(energies(1)).containsExactly(24_000L, 24_000L, null);
        assertThat(hourQuality(1, FIRST)).isEqualTo("M".repeat(24) + "-");
    }

    @Test
    void goesOnWithAnOpenDay() {
        for (int hour = 0; hour < 30; hour++) {
            accept(hourly(1, hour, hour + 1));
        }
        assertThat(energies(1)).containsExactly(24_000L, null);
        assertThat(hourQuality(1, FIRST.plusDays(1))).isEqualTo("MMMMM" + "-".repeat(20));
        assertThat(versions(1)).containsOnly(1);
    }

    @Test
    void neitherTenantSeesTheOthersReadings() {
        accept(hourly(1, 0, 30));
        assertThat(count(TestTenants.KALTIO, READ_OUT)).isZero();
        assertThat(count(TestTenants.KALTIO, CONSUMPTION_DAY)).isZero();
        assertThat(count(TestTenants.NORRVIK, READ_OUT)).isEqualTo(30);
    }

    @Test
    void theSameAgainIsADuplicateAndChangesNothing() {
        accept(hourly(1, 0, 30));
        IntakeResult again = accept(hourly(1, 0, 30));
        assertThat(again.count(Verdict.Outcome.DUPLICATE)).isEqualTo(30);
        assertThat(count(TestTenants.NORRVIK, READ_OUT)).isEqualTo(30);
    }

    @Test
    void anotherValueForTheSameInstantSupersedesAndKeepsTheDayBefore() {
        accept(hourly(1, 0, 30));
        IntakeResult corrected = accept(List.of(readOut(1, 5, 5_500)));
        assertThat(corrected.verdicts()).containsExactly(Verdict.SUPERSEDED);
        assertThat(hours(1, FIRST).subList(4, 6)).containsExactly(1_500, 500);
        assertThat(versions(1)).contains(2);
        assertThat(count(TestTenants.NORRVIK, CONSUMPTION_DAY_VERSION)).isEqualTo(1);
    }

    @Test
    void aLateReadingFillsTheGapWithoutACorrectionWhereNothingStood() {
        List<ReadOut> all = hourly(1, 0, 30);
        List<ReadOut> gap = new ArrayList<>(all);
        ReadOut late = gap.remove(10);
        accept(gap);
        assertThat(hourQuality(1, FIRST)).isEqualTo("MMMMMMMMM--" + "M".repeat(13) + "-");
        accept(List.of(late));
        assertThat(hourQuality(1, FIRST)).isEqualTo("M".repeat(24) + "-");
        assertThat(versions(1)).containsOnly(1);
    }

    @Test
    void refusesWhatCannotBeAndKeepsItsBytes() {
        accept(hourly(1, 0, 3));
        List<ReadOut> bad = List.of(
                readOut(9, 4, 4_000),
                readOut(1, 4, 1_000),
                readOut(1, 4, 900_000),
                ReadOut.of(TestTown.serial(1), NOW).readAt(at(4)).build(),
                ReadOut.of(TestTown.serial(1), NOW)
                        .readAt(at(4))
                        .heatEnergy(RegisterValue.kilowattHours(4))
                        .inError(Quantity.HEAT_ENERGY)
                        .build(),
                ReadOut.of(TestTown.serial(1), NOW)
                        .readAt(NOW.plusSeconds(3_600))
                        .heatEnergy(RegisterValue.kilowattHours(4))
                        .build(),
                ReadOut.of(TestTown.serial(1), NOW)
                        .readAt(at(4))
                        .heatEnergy(new RegisterValue(new BigDecimal("1E+999999999"), EnergyUnit.KWH))
                        .build(),
                ReadOut.of(TestTown.serial(1), NOW)
                        .readAt(START.minusSeconds(60))
                        .heatEnergy(RegisterValue.kilowattHours(4))
                        .build(),
                ReadOut.of(TestTown.serial(1), NOW)
                        .manufacturer("XYZ")
                        .readAt(at(4))
                        .heatEnergy(RegisterValue.kilowattHours(4))
                        .build());
        IntakeResult result = accept(bad);
        assertThat(result.verdicts()).allMatch(verdict -> verdict.outcome() == Verdict.Outcome.QUARANTINED);
        assertThat(result.verdicts().stream().map(verdict -> verdict.refusal().reason()))
                .containsExactly(
                        "meter-unknown",
                        "register-decreased",
                        "step-too-large",
                        "energy-missing",
                        "error-state",
                        "from-the-future",
                        "out-of-range",
                        "meter-not-installed",
                        "meter-of-another-make");
        List<QuarantineItem> kept = metering.quarantine().find(TestTenants.NORRVIK, QuarantineFilter.open(), 0, 100);
        assertThat(kept).hasSize(bad.size());
        assertThat(metering.quarantine().count(TestTenants.KALTIO, QuarantineFilter.open()))
                .isZero();
    }

    @Test
    void aCoarseRegisterMayTurnItsLastDigitInWhateverUnitItIsTold() {
        metering.registry().apply(TestTenants.NORRVIK, countingInMegawattHours(TestTown.serial(1)), "test");
        ReadOut live = ReadOut.of(TestTown.serial(1), NOW)
                .readAt(at(4).plus(Duration.ofMinutes(11)))
                .heatEnergy(new RegisterValue(new BigDecimal("0.04"), EnergyUnit.MWH))
                .build();
        ReadOut historic = ReadOut.of(TestTown.serial(1), NOW)
                .readAt(at(4))
                .heatEnergy(RegisterValue.kilowattHours(30))
                .build();
        assertThat(accept(List.of(live)).verdicts()).containsExactly(Verdict.ACCEPTED);
        assertThat(accept(List.of(historic)).verdicts()).containsExactly(Verdict.ACCEPTED);
    }

    private static RegistryEntries countingInMegawattHours(String serial) {
        HeatMeter meter =
                new HeatMeter(serial, "KAM", "MULTICAL 603", "heat", null, "NV-G01", EnergyUnit.MWH, 8, 40_000);
        return new RegistryEntries(List.of(), List.of(), List.of(), List.of(meter), List.of(), List.of(), List.of());
    }

    @Test
    void usesReceiptWhereTheMetersClockHasDrifted() {
        ReadOut drifted = ReadOut.of(TestTown.serial(1), at(5))
                .readAt(at(5).minus(Duration.ofMinutes(7)))
                .heatEnergy(RegisterValue.kilowattHours(5))
                .build();
        metering.intake().accept(TestTenants.NORRVIK, List.of(drifted), IntakeSource.poll("gateway"));
        var row = tenants.database()
                .read(TestTenants.NORRVIK, tx -> tx.selectFrom(READ_OUT).fetchSingle());
        assertThat(row.getReadAt()).isEqualTo(at(5));
        assertThat(row.getClock()).isEqualTo(1);
    }

    @Test
    void anExchangeKeepsTheSumOfDays() {
        accept(hourly(1, 0, 30));
        metering.registry()
                .apply(
                        TestTenants.NORRVIK,
                        new RegistryEntries(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(TestTown.meter("81000000", 40_000)),
                                List.of(),
                                List.of(),
                                List.of()),
                        "test");
        metering.registry()
                .exchange(
                        TestTenants.NORRVIK,
                        new MeterExchange(TestTown.point(1), at(29).plusSeconds(1_800), 29_400L, "81000000", 7_000_000),
                        "test");
        List<ReadOut> after = new ArrayList<>();
        for (int hour = 30; hour < 50; hour++) {
            after.add(ReadOut.of("81000000", NOW)
                    .readAt(at(hour))
                    .heatEnergy(RegisterValue.kilowattHours(7_000 + hour - 29))
                    .build());
        }
        assertThat(accept(after).count(Verdict.Outcome.ACCEPTED)).isEqualTo(20);
        assertThat(energies(1)).containsExactly(24_000L, 5_400L + 19_000, null);
    }

    @Test
    void readingsOfATakenAwayMeterAreRefusedAndTakenOnceEntered() {
        IntakeResult refused = accept(List.of(readOut(7, 1, 1_000)));
        assertThat(refused.count(Verdict.Outcome.QUARANTINED)).isEqualTo(1);
        metering.registry().apply(TestTenants.NORRVIK, TestTown.of(7, START), "test");
        var result = metering.quarantine()
                .replayAll(
                        TestTenants.NORRVIK,
                        QuarantineScope.ofCause("meter-unknown"),
                        "staff-1",
                        ReplayProgress.UNHEARD);
        assertThat(result.taken()).isEqualTo(1);
        assertThat(metering.quarantine().groups(TestTenants.NORRVIK)).isEmpty();
    }

    @Test
    void aMissingMeterIsCreatedFromWhatItsRefusedReadingsSayAndTheyAreTaken() {
        accept(List.of(readOut(7, 5, 4_000), readOut(7, 2, 1_000), readOut(7, 3, 2_000)));
        QuarantineScope scope = QuarantineScope.ofMeter("meter-unknown", TestTown.serial(7));

        MeterClaim claim =
                metering.quarantine().claim(TestTenants.NORRVIK, scope).orElseThrow();

        assertThat(claim).isEqualTo(new MeterClaim(TestTown.serial(7), null, "kWh", at(2), 1_000L));
        assertThat(metering.quarantine().claim(TestTenants.KALTIO, scope)).isEmpty();
        NewMeter created = new NewMeter(TestTown.meter(TestTown.serial(7), 40_000), TestTown.place(3), at(2), 1_000);
        metering.registry().create(TestTenants.NORRVIK, created, "staff-1");
        assertThat(metering.quarantine().replayAll(TestTenants.NORRVIK, scope, "staff-1", ReplayProgress.UNHEARD))
                .isEqualTo(new ReplayResult(3, 0));
        assertThat(accept(List.of(readOut(3, 4, 4_000))).verdicts().get(0).refusal())
                .extracting(Refusal::reason)
                .isEqualTo("meter-not-installed");
    }

    @Test
    void aMeterIsCreatedOnceAndOnlyWhereThereIsADeliveryPoint() {
        NewMeter standing = new NewMeter(TestTown.meter(TestTown.serial(1), 40_000), TestTown.place(2), at(2), 0);
        assertThatThrownBy(() -> metering.registry().create(TestTenants.NORRVIK, standing, "staff-1"))
                .hasMessageContaining(TestTown.serial(1))
                .hasMessageContaining("already");
        NewMeter nowhere = new NewMeter(TestTown.meter("81000000", 40_000), "NV-9999", at(2), 0);
        assertThatThrownBy(() -> metering.registry().create(TestTenants.NORRVIK, nowhere, "staff-1"))
                .hasMessageContaining("NV-9999");
        assertThat(metering.registry().meters(TestTenants.NORRVIK))
                .extracting(HeatMeter::serial)
                .doesNotContain("81000000");
    }

    private int count(TenantId tenant, Table<?> table) {
        return tenants.database().read(tenant, tx -> tx.fetchCount(table));
    }

    private IntakeResult accept(List<ReadOut> readOuts) {
        return metering.intake().accept(TestTenants.NORRVIK, readOuts, FILE);
    }

    private static List<ReadOut> hourly(int home, int from, int to) {
        List<ReadOut> readOuts = new ArrayList<>();
        for (int hour = from; hour < to; hour++) {
            readOuts.add(readOut(home, hour, hour * 1_000L));
        }
        return readOuts;
    }

    private static ReadOut readOut(int home, int hour, long energyWh) {
        return ReadOut.of(TestTown.serial(home), NOW)
                .readAt(at(hour))
                .heatEnergy(new RegisterValue(BigDecimal.valueOf(energyWh, 3), EnergyUnit.KWH))
                .volumeL(hour * 20L)
                .build();
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    private List<Long> energies(int home) {
        return days(home, CONSUMPTION_DAY.ENERGY_WH);
    }

    private List<Integer> versions(int home) {
        return days(home, CONSUMPTION_DAY.VERSION);
    }

    private <T> List<T> days(int home, Field<T> field) {
        return tenants.database()
                .read(
                        TestTenants.NORRVIK,
                        tx -> tx.select(field)
                                .from(CONSUMPTION_DAY)
                                .where(CONSUMPTION_DAY.METER_POINT_ID.eq(home))
                                .orderBy(CONSUMPTION_DAY.DAY)
                                .fetch(field));
    }

    private String hourQuality(int home, LocalDate day) {
        return row(home, day).getHourQuality();
    }

    private List<Integer> hours(int home, LocalDate day) {
        var row = row(home, day);
        List<Integer> hours = new ArrayList<>();
        for (int hour = 0; hour < 25; hour++) {
            hours.add(row.get("wh_%02d".formatted(hour), Integer.class));
        }
        return hours;
    }

    private ConsumptionDayRecord row(int home, LocalDate day) {
        return tenants.database()
                .read(
                        TestTenants.NORRVIK,
                        tx -> tx.selectFrom(CONSUMPTION_DAY)
                                .where(CONSUMPTION_DAY.METER_POINT_ID.eq(home))
                                .and(CONSUMPTION_DAY.DAY.eq(day))
                                .fetchSingle());
    }
}
