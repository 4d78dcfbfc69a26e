package org.heatshare.integration.file.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.file.csv.CsvFile;
import org.heatshare.integration.file.csv.CsvTemplate;
import org.heatshare.integration.file.csv.IntervalStyle.Length;
import org.heatshare.integration.file.csv.IntervalStyle.Stamp;
import org.heatshare.integration.file.csv.Templates;
import org.heatshare.integration.file.mscons.Interchanges;
import org.heatshare.integration.file.mscons.MsconsFile;
import org.heatshare.integration.file.mscons.MsconsTemplate;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.MeterInstallation;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.RegistryEntries;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.ReplayProgress;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MariaDbTest
class FileImportIT {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 2 * (SelfMadeYear.HOURS + 1);

    private final TestTenants tenants;
    private final Metering metering;
    private final FileDeliveries deliveries;

    @TempDir
    Path folder;

    FileImportIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), CLOCK);
        deliveries = new FileDeliveries(tenants.database(), CLOCK);
    }

    @BeforeEach
    void aTown() {
        tenants.clear();
        metering.registry().apply(TestTenants.NORRVIK, TestTown.of(2, SelfMadeYear.START), "test");
        metering.registry().apply(TestTenants.KALTIO, TestTown.of(2, SelfMadeYear.START), "test");
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void aYearsLocalMonthsAreWhatItsHoursSumTo() throws IOException {
        TenantId malmo = localDays("malmo", "Malmö", "SE", "SEK", "Europe/Stockholm");
        metering.registry().apply(malmo, TestTown.of(2, SelfMadeYear.START), "test");
        FileDelivery delivery = imports(metering.intake()).take(malmo, Templates.registers(), "year.csv", year());
        assertThat(delivery.state()).isEqualTo(FileDelivery.State.DONE);
        assertThat(delivery.counts()).isEqualTo(new Counts(ROWS, 0, 0, 0));
        for (int month = 1; month <= 12; month++) {
            YearMonth one = YearMonth.of(2025, month);
            assertThat(monthWh(malmo, one)).as("%s", one).isEqualTo(2 * expectedWh(one));
        }
    }

    @Test
    void whatIsImportedForOneMunicipalityIsUnknownToTheOther() throws IOException {
        FileDelivery delivery = take(metering.intake(), year());
        assertThat(latest(TestTenants.KALTIO)).isEmpty();
        assertThat(deliveries.refusals(TestTenants.KALTIO, delivery.id())).isEmpty();
        assertThat(readOuts(TestTenants.KALTIO)).isZero();
        assertThat(imports(metering.intake())
                        .take(TestTenants.KALTIO, Templates.registers(), "year.csv", year())
                        .counts()
                        .accepted())
                .isEqualTo(ROWS);
    }

    @Test
    void theSameBytesAreTakenOnce() throws IOException {
        FileDelivery first = take(metering.intake(), year());
        FileDelivery again =
                imports(refusingIntake()).take(TestTenants.NORRVIK, Templates.registers(), "another name.csv", year());
        assertThat(again).isEqualTo(first);
    }

    @Test
    void aFileThatWasBrokenOffIsGoneOnWithBehindWhatWasNoted() throws IOException {
        int[] calls = {0};
        Intake breaking = (tenant, readOuts, source) -> {
            if (++calls[0] > 1) {
                throw new IllegalStateException("the process ends here");
            }
            return metering.intake().accept(tenant, readOuts, source);
        };
        Path year = year();
        assertThatThrownBy(() -> take(breaking, year)).hasMessageContaining("ends here");
        assertThat(latest(TestTenants.NORRVIK).get(0).linesDone()).isEqualTo(10_001);
        assertThat(take(metering.intake(), year).counts()).isEqualTo(new Counts(ROWS, 0, 0, 0));
        assertThat(readOuts(TestTenants.NORRVIK)).isEqualTo(ROWS);
    }

    @Test
    void rowsThatWereJudgedBeforeTheNoteCouldBeMadeAreNotDoubled() throws IOException {
        Intake breaking = (tenant, readOuts, source) -> {
            metering.intake().accept(tenant, readOuts, source);
            throw new IllegalStateException("the process ends here");
        };
        Path year = year();
        assertThatThrownBy(() -> take(breaking, year)).hasMessageContaining("ends here");
        assertThat(take(metering.intake(), year).counts()).isEqualTo(new Counts(ROWS - 10_000, 10_000, 0, 0));
        assertThat(readOuts(TestTenants.NORRVIK)).isEqualTo(ROWS);
    }

    @Test
    void refusedRowsAreKeptWithTheirBytesAndReplayedByTheTemplateAsItIsThen() throws IOException {
        String serial = TestTown.serial(1);
        Path file = Files.writeString(
                folder.resolve("wrong.csv"),
                "meter;time;energy\n" + serial + ";01.02.2025 00:00;10,5\n" + serial + ";2025-02-01 01:00;11\n"
                        + "unknown;01.02.2025 00:00;1\n");
        FileDelivery delivery = take(metering.intake(), file);
        assertThat(delivery.counts()).isEqualTo(new Counts(1, 0, 0, 2));
        assertThat(deliveries.refusals(TestTenants.NORRVIK, delivery.id()))
                .extracting(row -> row.line() + " " + row.refusal().reason())
                .containsExactly("3 file-time", "4 meter-unknown");
        assertThat(metering.quarantine().count(TestTenants.NORRVIK, QuarantineFilter.open()))
                .isEqualTo(2);

        Feeds feeds = new Feeds(tenants.database(), new AuditLog(CLOCK), CLOCK);
        feeds.create(TestTenants.NORRVIK, Templates.of("Registers", "yyyy-MM-dd HH:mm", "Europe/Stockholm"), "staff");
        metering.quarantine().register(CsvFile.ROW_MEDIA_TYPE, new RowReplay(feeds, rows(metering.intake()), CLOCK));
        assertThat(metering.quarantine()
                        .replayAll(
                                TestTenants.NORRVIK,
                                QuarantineScope.ofCause("file-time"),
                                "staff",
                                ReplayProgress.UNHEARD)
                        .taken())
                .isEqualTo(1);
        assertThat(readOuts(TestTenants.NORRVIK)).isEqualTo(2);
    }

    @Test
    void theHoursOfALongDayAreTakenAndAnUnknownMetersAreReplayed() throws IOException {
        TenantId malmo = localDays("malmo", "Malmö", "SE", "SEK", "Europe/Stockholm");
        metering.registry().apply(malmo, TestTown.of(1, SelfMadeYear.START), "test");
        StringBuilder text = new StringBuilder("meter;time;energy\n");
        for (int hour = 0; hour < 25; hour++) {
            int shown = hour < 3 ? hour : hour - 1;
            text.append("%s;26.10.2025 %02d:00;2,5\n".formatted(TestTown.serial(1), shown));
        }
        text.append(TestTown.serial(1)).append(";27.10.2025 00:15;1\n");
        text.append(TestTown.serial(2)).append(";26.10.2025 02:00;1\n");
        CsvTemplate template = Templates.intervals(Length.HOUR, Stamp.START, "dd.MM.yyyy HH:mm");
        Path file = Files.writeString(folder.resolve("hours.csv"), text);
        FileDelivery delivery = imports(metering.intake()).take(malmo, template, "hours.csv", file);
        assertThat(delivery.counts()).isEqualTo(new Counts(25, 0, 0, 2));
        assertThat(deliveries.refusals(malmo, delivery.id()))
                .extracting(row -> row.line() + " " + row.refusal().reason())
                .containsExactly("27 file-interval", "28 meter-unknown");
        assertThat(monthWh(malmo, YearMonth.of(2025, 10))).isEqualTo(25 * 2_500);

        Feeds feeds = new Feeds(tenants.database(), new AuditLog(CLOCK), CLOCK);
        feeds.create(malmo, template, "staff");
        assertThat(feeds.find(malmo, template.name()).map(Feed::template)).contains(template);
        metering.registry().apply(malmo, TestTown.of(2, SelfMadeYear.START), "test");
        metering.quarantine().register(CsvFile.ROW_MEDIA_TYPE, new RowReplay(feeds, rows(metering.intake()), CLOCK));
        assertThat(metering.quarantine()
                        .replayAll(malmo, QuarantineScope.ofCause("meter-unknown"), "staff", ReplayProgress.UNHEARD)
                        .taken())
                .isEqualTo(1);
        assertThat(metering.quarantine().count(malmo, QuarantineFilter.open())).isEqualTo(1);
    }

    @Test
    void aRowMayNameTheMeterPointAtWhichAMeterIs() throws IOException {
        Path file = Files.writeString(
                folder.resolve("points.csv"),
                "meter;time;energy\n" + TestTown.point(1) + ";01.02.2025 00:00;10,5\n" + TestTown.point(1)
                        + ";01.02.2024 00:00;1\nNO-METER-POINT-OF-OURS;01.02.2025 00:00;1\n");
        FileDelivery delivery = take(metering.intake(), file);
        assertThat(delivery.counts()).isEqualTo(new Counts(1, 0, 0, 2));
        assertThat(deliveries.refusals(TestTenants.NORRVIK, delivery.id()))
                .extracting(row -> row.line() + " " + row.refusal().reason())
                .containsExactly("3 file-meter", "4 file-meter");
        Path hour = interchange("point.edi", Interchanges.hours(TestTown.point(2), "9", "2.5", 0));
        MsconsTemplate template = new MsconsTemplate("Ediel", "Z", "");
        assertThat(imports(metering.intake())
                        .take(TestTenants.NORRVIK, template, "point.edi", hour)
                        .counts())
                .isEqualTo(new Counts(1, 0, 0, 0));
    }

    @Test
    void messagesAreTakenWholeCorrectedTakenBackAndReplayed() throws IOException {
        MsconsTemplate template = new MsconsTemplate("Ediel", "Z", "");
        String serial = TestTown.serial(1);
        String unknown = TestTown.serial(3);
        int[] day = IntStream.range(0, 24).toArray();
        Path hours = interchange(
                "hours.edi",
                Interchanges.hours(serial, "9", "2.5", day),
                Interchanges.hours(serial, "9", "much", 3),
                Interchanges.hours(unknown, "9", "1", day));
        FileDelivery first = imports(metering.intake()).take(TestTenants.NORRVIK, template, "hours.edi", hours);
        assertThat(first.counts()).isEqualTo(new Counts(24, 0, 0, 25));
        assertThat(deliveries.refusals(TestTenants.NORRVIK, first.id()))
                .extracting(row -> row.refusal().reason())
                .containsOnlyOnce("file-message")
                .contains("meter-unknown");
        YearMonth january = YearMonth.of(2025, 1);
        assertThat(monthWh(TestTenants.NORRVIK, january)).isEqualTo(60_000);
        assertThat(monthWh(TestTenants.KALTIO, january)).isZero();

        Path run = interchange(
                "correction.edi",
                Interchanges.hours(serial, "5", "4", 1),
                Interchanges.hours(serial, "5", "2.5", 0),
                Interchanges.hours(serial, "1", "2.5", 2));
        FileDelivery second = imports(metering.intake()).take(TestTenants.NORRVIK, template, "correction.edi", run);
        assertThat(second.counts()).isEqualTo(new Counts(0, 1, 2, 0));
        assertThat(monthWh(TestTenants.NORRVIK, january)).isZero();
        Path anew = interchange("anew.edi", Interchanges.hours(serial, "9", "2.5", 2));
        imports(metering.intake()).take(TestTenants.NORRVIK, template, "anew.edi", anew);
        assertThat(monthWh(TestTenants.NORRVIK, january)).isEqualTo(61_500);

        Feeds feeds = new Feeds(tenants.database(), new AuditLog(CLOCK), CLOCK);
        feeds.create(TestTenants.NORRVIK, template, "staff");
        metering.registry().apply(TestTenants.NORRVIK, TestTown.of(3, SelfMadeYear.START), "test");
        metering.quarantine().register(MsconsFile.MEDIA_TYPE, new RowReplay(feeds, rows(metering.intake()), CLOCK));
        assertThat(replayed("meter-unknown")).isEqualTo(24);
        assertThat(replayed("file-message")).isZero();
        assertThat(monthWh(TestTenants.NORRVIK, january)).isEqualTo(61_500 + 24_000);
    }

    private int replayed(String cause) {
        return metering.quarantine()
                .replayAll(TestTenants.NORRVIK, QuarantineScope.ofCause(cause), "staff", ReplayProgress.UNHEARD)
                .taken();
    }

    private Path interchange(String name, String... messages) throws IOException {
        return Files.writeString(folder.resolve(name), Interchanges.of(messages));
    }

    @Test
    void aFileThatDoesNotFitIsRefusedWholeAndTakenOnceItsTemplateDoes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("other.csv"), "meter;time;energy\n" + TestTown.serial(1) + ";01.02.2025 00:00;10,5\n");
        FileDelivery refused =
                imports(metering.intake()).take(TestTenants.NORRVIK, Templates.aalborg(), "other.csv", file);
        assertThat(refused.state()).isEqualTo(FileDelivery.State.REFUSED);
        assertThat(refused.failure()).contains("'meter_id'");
        CsvTemplate plain = Templates.registers();
        CsvTemplate mended = new CsvTemplate(
                "Aalborg",
                plain.encoding(),
                plain.delimiter(),
                plain.headerRows(),
                plain.numbers(),
                plain.meter(),
                plain.time(),
                null,
                plain.values());
        FileDelivery taken = imports(metering.intake()).take(TestTenants.NORRVIK, mended, "other.csv", file);
        assertThat(taken.counts()).isEqualTo(new Counts(1, 0, 0, 0));
        assertThat(taken.failure()).isNull();
    }

    /** A real meter (doi 10.1038/s41597-022-01502-3). */
    @Test
    void aRealYearsLocalMonthsAreTheRegistersDifferences() throws IOException {
        Path data = Stream.of(
                        "../shared/data/heat-hourly",
                        "../../shared/data/heat-hourly",
                        "../../../shared/data/heat-hourly")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("absent"));
        Assumptions.assumeTrue(Files.isDirectory(data), "the data set of the Aalborg meter is not here");
        TenantId aalborg = localDays("aalborg", "Aalborg", "DK", "DKK", "Europe/Copenhagen");
        Instant first = Instant.parse("2018-01-02T23:00:00Z");
        RegistryEntries town = TestTown.of(1, first);
        metering.registry()
                .apply(
                        aalborg,
                        new RegistryEntries(
                                town.networks(),
                                town.heatSources(),
                                town.devices(),
                                List.of(TestTown.meter("660", 40_000)),
                                town.deliveryPoints(),
                                town.meterPoints(),
                                List.of(MeterInstallation.standing(TestTown.point(1), "660", first, 5_347_614))),
                        "test");
        Path csv = data.resolve("aalborg_meter_2018.csv");
        FileDelivery delivery =
                imports(metering.intake()).take(aalborg, Templates.aalborg(), "aalborg_meter_2018.csv", csv);
        assertThat(delivery.counts().quarantined()).isZero();
        JsonNode months = new ObjectMapper()
                .readTree(data.resolve("expected_2018.json").toFile())
                .path("months_local");
        months.properties()
                .forEach(month -> assertThat(monthWh(aalborg, YearMonth.parse(month.getKey())) / 1_000.0)
                        .as(month.getKey())
                        .isCloseTo(month.getValue().path("kwh").asDouble(), within(0.0015)));
    }

    /** A municipality whose days have 23 and 25 hours where clocks change. */
    private TenantId localDays(String slug, String name, String country, String currency, String zone) {
        TenantId tenant = new TenantId(slug);
        tenants.registry()
                .register(Tenant.of(
                        tenant,
                        name,
                        country,
                        Currency.getInstance(currency),
                        ZoneId.of(zone),
                        MeteringDay.LOCAL,
                        Locale.ENGLISH));
        tenants.clear();
        return tenant;
    }

    private List<FileDelivery> latest(TenantId tenant) {
        return deliveries.find(tenant, FileQuery.all(), 0, 10);
    }

    private FileDelivery take(Intake intake, Path file) throws IOException {
        return imports(intake)
                .take(
                        TestTenants.NORRVIK,
                        Templates.registers(),
                        file.getFileName().toString(),
                        file);
    }

    private FileImport imports(Intake intake) {
        return new FileImport(tenants.database(), deliveries, rows(intake), metering.quarantine(), CLOCK);
    }

    private RowIntake rows(Intake intake) {
        return new RowIntake(intake, metering.intervals(), metering.registry());
    }

    private static Intake refusingIntake() {
        return (tenant, readOuts, source) -> {
            throw new AssertionError("nothing is to be judged");
        };
    }

    private Path year() throws IOException {
        return SelfMadeYear.write(folder.resolve("year.csv"), 2);
    }

    private static long expectedWh(YearMonth month) {
        Instant from = month.atDay(1).atStartOfDay(SelfMadeYear.ZONE).toInstant();
        Instant until =
                month.plusMonths(1).atDay(1).atStartOfDay(SelfMadeYear.ZONE).toInstant();
        long wh = 0;
        for (Instant hour = from; hour.isBefore(until); hour = hour.plus(Duration.ofHours(1))) {
            wh += SelfMadeYear.hourWh(hour);
        }
        return wh;
    }

    private long monthWh(TenantId tenant, YearMonth month) {
        BigDecimal wh = tenants.database()
                .read(
                        tenant,
                        tx -> tx.select(DSL.coalesce(DSL.sum(CONSUMPTION_DAY.ENERGY_WH), BigDecimal.ZERO))
                                .from(CONSUMPTION_DAY)
                                .where(CONSUMPTION_DAY.DAY.ge(month.atDay(1)))
                                .and(CONSUMPTION_DAY.DAY.lt(month.plusMonths(1).atDay(1)))
                                .fetchSingle()
                                .value1());
        return wh.longValueExact();
    }

    private int readOuts(TenantId tenant) {
        return tenants.database().read(tenant, tx -> tx.fetchCount(READ_OUT));
    }
}
