package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A year of a real meter (doi 10.1038/s41597-022-01502-3): local months, those with changed clocks included. */
@MariaDbTest
class AalborgYearIT {
    private static final TenantId AALBORG = new TenantId("aalborg");

    private final TestTenants tenants;

    AalborgYearIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @Test
    void localMonthsAreTheRegistersDifferences() throws IOException {
        Path folder = Stream.of(
                        "../shared/data/heat-hourly",
                        "../../shared/data/heat-hourly",
                        "../../../shared/data/heat-hourly")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("absent"));
        Assumptions.assumeTrue(Files.isDirectory(folder), "the data set of the Aalborg meter is not here");
        tenants.registry()
                .register(Tenant.of(
                        AALBORG,
                        "Aalborg",
                        "DK",
                        Currency.getInstance("DKK"),
                        ZoneId.of("Europe/Copenhagen"),
                        MeteringDay.LOCAL,
                        Locale.forLanguageTag("da")));
        tenants.clear();
        try (Metering metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC())) {
            List<ReadOut> year = read(folder.resolve("aalborg_meter_2018.csv"));
            metering.registry().apply(AALBORG, town(year.get(0)), "test");
            IntakeResult result = metering.intake()
                    .accept(AALBORG, year, new IntakeSource(IntakeSource.Kind.FILE, "aalborg_meter_2018.csv"));
            assertThat(result.count(Verdict.Outcome.ACCEPTED)).isEqualTo(year.size());
            JsonNode expected = new ObjectMapper()
                    .readTree(folder.resolve("expected_2018.json").toFile())
                    .path("months_local");
            expected.properties()
                    .forEach(month -> assertThat(kilowattHours(YearMonth.parse(month.getKey())))
                            .as(month.getKey())
                            .isCloseTo(month.getValue().path("kwh").asDouble(), within(0.0015)));
        }
    }

    private double kilowattHours(YearMonth month) {
        BigDecimal wh = tenants.database()
                .read(
                        AALBORG,
                        tx -> tx.select(DSL.sum(CONSUMPTION_DAY.ENERGY_WH))
                                .from(CONSUMPTION_DAY)
                                .where(CONSUMPTION_DAY.DAY.ge(month.atDay(1)))
                                .and(CONSUMPTION_DAY.DAY.lt(month.plusMonths(1).atDay(1)))
                                .fetchSingle()
                                .value1());
        return wh.doubleValue() / 1_000;
    }

    private static RegistryEntries town(ReadOut first) {
        Instant installed = first.readAt();
        RegistryEntries town = TestTown.of(1, installed);
        return new RegistryEntries(
                town.networks(),
                town.heatSources(),
                town.devices(),
                town.meters(),
                town.deliveryPoints(),
                town.meterPoints(),
                List.of(MeterInstallation.standing(
                        TestTown.point(1),
                        TestTown.serial(1),
                        installed,
                        first.heatEnergy().toWattHours())));
    }

    private static List<ReadOut> read(Path csv) throws IOException {
        List<ReadOut> readOuts = new ArrayList<>();
        List<String> lines = Files.readAllLines(csv);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            readOuts.add(ReadOut.of(TestTown.serial(1), Instant.now())
                    .readAt(Instant.parse(cells[2]))
                    .heatEnergy(new RegisterValue(new BigDecimal(cells[3]), EnergyUnit.KWH))
                    .volumeL(new BigDecimal(cells[4])
                            .movePointRight(3)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValue())
                    .build());
        }
        return readOuts;
    }
}
