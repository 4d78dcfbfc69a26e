package org.heatshare.integration.file.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.MeterInstallation;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.RegistryEntries;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MariaDbTest
class FileImportIT {
    private static final int ROWS = 2 * (SelfMadeYear.HOURS + 1);

    private final TestTenants tenants;
    private final ImportTown town;
    private final Metering metering;
    private final FileDeliveries deliveries;

    @TempDir
    Path folder;

    FileImportIT(TestTenants tenants) {
        this.tenants = tenants;
        town = new ImportTown(tenants);
        metering = town.metering;
        deliveries = town.deliveries;
    }

    @BeforeEach
    void aTown() {
        tenants.clear();
        metering.registry().apply(TestTenants.NORRVIK, TestTown.of(2, SelfMadeYear.START), "test");
        metering.registry().apply(TestTenants.KALTIO, TestTown.of(2, SelfMadeYear.START), "test");
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aYearsLocalMonthsAreWhatItsHoursSumTo() throws IOException {
        TenantId malmo = localDays("malmo", "Malmö", "SE", "SEK", "Europe/Stockholm");
        metering.registry().apply(malmo, TestTown.of(2, SelfMadeYear.START), "test");
        FileDelivery delivery = town.imports(metering.intake()).take(malmo, Templates.registers(), "year.csv", year());
        assertThat(delivery.state()).isEqualTo(FileDelivery.State.DONE);
        assertThat(delivery.counts()).isEqualTo(new Counts(ROWS, 0, 0, 0));
        for (int month = 1; month <= 12; month++) {
            YearMonth one = YearMonth.of(2025, month);
            assertThat(town.monthWh(malmo, one)).as("%s", one).isEqualTo(2 * expectedWh(one));
        }
    }

    @Test
    void whatIsImportedForOneMunicipalityIsUnknownToTheOther() throws IOException {
        FileDelivery delivery = take(metering.intake(), year());
        assertThat(latest(TestTenants.KALTIO)).isEmpty();
        assertThat(deliveries.refusals(TestTenants.KALTIO, delivery.id())).isEmpty();
        assertThat(readOuts(TestTenants.KALTIO)).isZero();
        assertThat(town.imports(metering.intake())
                        .take(TestTenants.KALTIO, Templates.registers(), "year.csv", year())
                        .counts()
                        .accepted())
                .isEqualTo(ROWS);
    }

    @Test
    void theSameBytesAreTakenOnce() throws IOException {
        FileDelivery first = take(metering.intake(), year());
        FileDelivery again = town.imports(refusingIntake())
                .take(TestTenants.NORRVIK, Templates.registers(), "another name.csv", year());
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

        town.replays(
                CsvFile.ROW_MEDIA_TYPE,
                TestTenants.NORRVIK,
                Templates.of("Registers", "yyyy-MM-dd HH:mm", "Europe/Stockholm"));
        assertThat(town.replayed(TestTenants.NORRVIK, "file-time")).isEqualTo(1);
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
        FileDelivery delivery = town.imports(metering.intake()).take(malmo, template, "hours.csv", file);
        assertThat(delivery.counts()).isEqualTo(new Counts(25, 0, 0, 2));
        assertThat(deliveries.refusals(malmo, delivery.id()))
                .extracting(row -> row.line() + " " + row.refusal().reason())
                .containsExactly("27 file-interval", "28 meter-unknown");
        assertThat(town.monthWh(malmo, YearMonth.of(2025, 10))).isEqualTo(25 * 2_500);

        town.replays(CsvFile.ROW_MEDIA_TYPE, malmo, template);
        metering.registry().apply(malmo, TestTown.of(2, SelfMadeYear.START), "test");
        assertThat(town.replayed(malmo, "meter-unknown")).isEqualTo(1);
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
    }

    @Test
    void aFileThatDoesNotFitIsRefusedWholeAndTakenOnceItsTemplateDoes() throws IOException {
        Path file = Files.writeString(
                folder.resolve("other.csv"), "meter;time;energy\n" + TestTown.serial(1) + ";01.02.2025 00:00;10,5\n");
        FileDelivery refused =
                town.imports(metering.intake()).take(TestTenants.NORRVIK, Templates.aalborg(), "other.csv", file);
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
        FileDelivery taken = town.imports(metering.intake()).take(TestTenants.NORRVIK, mended, "other.csv", file);
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
        RegistryEntries entries = TestTown.of(1, first);
        metering.registry()
                .apply(
                        aalborg,
                        new RegistryEntries(
                                entries.networks(),
                                entries.heatSources(),
                                entries.devices(),
                                List.of(TestTown.meter("660", 40_000)),
                                entries.deliveryPoints(),
                                entries.meterPoints(),
                                List.of(MeterInstallation.standing(TestTown.point(1), "660", first, 5_347_614))),
                        "test");
        Path csv = data.resolve("aalborg_meter_2018.csv");
        FileDelivery delivery =
                town.imports(metering.intake()).take(aalborg, Templates.aalborg(), "aalborg_meter_2018.csv", csv);
        assertThat(delivery.counts().quarantined()).isZero();
        JsonNode months = new ObjectMapper()
                .readTree(data.resolve("expected_2018.json").toFile())
                .path("months_local");
        months.properties()
                .forEach(month -> assertThat(town.monthWh(aalborg, YearMonth.parse(month.getKey())) / 1_000.0)
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
        return town.imports(intake)
                .take(
                        TestTenants.NORRVIK,
                        Templates.registers(),
                        file.getFileName().toString(),
                        file);
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

    private int readOuts(TenantId tenant) {
        return tenants.database().read(tenant, tx -> tx.fetchCount(READ_OUT));
    }
}
