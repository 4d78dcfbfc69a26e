package org.heatshare.billing.weather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.AUDIT_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.SERIES;
import static org.heatshare.db.schema.tenant.Tables.SERIES_VALUE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.heatshare.billing.Billing;
import org.heatshare.billing.customer.ContractQuery;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.RunProgress;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.testing.Documents;
import org.heatshare.billing.testing.Municipality;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** August of two years in two municipalities, of which one has a rule and weather. */
@MariaDbTest
class WeatherCorrectionsIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.parse("2025-08-01");
    private static final LocalDate LAST = LocalDate.parse("2026-09-01");
    private static final BillingPeriod AUGUST = BillingPeriod.of(YearMonth.parse("2026-08"));

    private final TestTenants tenants;
    private final Billing billing;

    WeatherCorrectionsIT(TestTenants tenants) {
        this.tenants = tenants;
        this.billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
    }

    @BeforeEach
    void twoMunicipalities() {
        tenants.clear();
        new Municipality(tenants.database(), NORRVIK, 1).build(FIRST, LAST).onboard(billing, "SEK", "0.00", "resident");
        new Municipality(tenants.database(), KALTIO, 1).build(FIRST, LAST).onboard(billing, "EUR", "0.00", "resident2");
    }

    @Test
    void aBillKeepsBothYearsAsInNormalWeatherWithTheirMethod() {
        weather(NORRVIK, AUGUST, "13");
        weather(NORRVIK, BillingPeriod.of(YearMonth.parse("2025-08")), "15");

        // N = 79, V = 1151.25 / 12 = 95.94; D = 31 x 4 = 124 and 31 x 2 = 62
        WeatherComparison weather = bill(NORRVIK).weather();
        assertThat(weather).isNotNull();
        CorrectedEnergy now = weather.now();
        assertThat(now.method()).isEqualTo(CorrectionMethod.SHARE_OF_NORMAL);
        assertThat(now.baseTemperatureC()).isEqualByComparingTo("17");
        assertThat(now.hotWaterPercent()).isEqualByComparingTo("54.84");
        assertThat(now.degreeDays()).isEqualByComparingTo("124");
        assertThat(now.normalDegreeDays()).isEqualByComparingTo("79");
        assertThat(now.correctedWh()).isBetween(now.measuredWh() * 795 / 1000, now.measuredWh() * 796 / 1000);
        assertThat(weather.yearBefore().degreeDays()).isEqualByComparingTo("62");
        assertThat(weather.yearBefore().correctedWh()).isGreaterThan(now.correctedWh());
        assertThat(bill(KALTIO).weather()).as("nothing is known of its weather").isNull();
    }

    @Test
    void anIssuedBillReadsTheSameAfterTheRuleChanged() {
        weather(NORRVIK, new BillingPeriod(FIRST, LAST), "13");
        BillingRun run = draft(NORRVIK);
        billing.billingRuns().release(NORRVIK, run.id(), "billing2", RunProgress.SILENT);
        String other = Documents.WEATHER_CORRECTION.replace("SHARE_OF_NORMAL", "SHARE_OF_USE");
        billing.weatherCorrections().publish(NORRVIK, other, "admin");

        Bill issued = billing.invoices()
                .findFor(NORRVIK, "resident", "2026-000001")
                .orElseThrow()
                .invoice()
                .bill();
        assertThat(issued.weather()).isNotNull();
        assertThat(issued.weather().now().method()).isEqualTo(CorrectionMethod.SHARE_OF_NORMAL);
        assertThat(compare(NORRVIK))
                .get()
                .extracting(comparison -> comparison.now().method())
                .isEqualTo(CorrectionMethod.SHARE_OF_USE);
    }

    @Test
    void daysOfWhichOnlyTheNightIsKnownCountAsUnknown() {
        weather(NORRVIK, new BillingPeriod(FIRST, LAST), "13");
        assertThat(compare(NORRVIK)).isPresent();
        forget(NORRVIK, Instant.parse("2026-08-10T04:00:00Z"), Instant.parse("2026-08-10T22:00:00Z"));
        assertThat(compare(NORRVIK))
                .get()
                .satisfies(
                        comparison -> assertThat(comparison.now().degreeDays()).isEqualByComparingTo("124"));
        forget(NORRVIK, Instant.parse("2026-08-11T00:00:00Z"), Instant.parse("2026-08-16T00:00:00Z"));
        assertThat(compare(NORRVIK)).isEmpty();
    }

    @Test
    void aRuleThatDoesNotFitChangesNothingAndTheSameAgainIsNoChange() {
        String wrong = Documents.WEATHER_CORRECTION.replace("\"HOUSE\":\"20\"", "\"HOUSE\":\"120\"");
        assertThatThrownBy(() -> billing.weatherCorrections().publish(NORRVIK, wrong, "admin"))
                .isInstanceOf(InvalidInputException.class);
        billing.weatherCorrections().publish(NORRVIK, Documents.WEATHER_CORRECTION, "admin");
        assertThat(tenants.database()
                        .<Integer>read(
                                NORRVIK,
                                tx -> tx.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACTION.eq("weather-correction.publish"))))
                .isEqualTo(1);
    }

    private Optional<WeatherComparison> compare(TenantId tenant) {
        return billing.weatherCorrections().compare(tenant, 1, AUGUST, 1_000_000, 1_000_000);
    }

    private Bill bill(TenantId tenant) {
        int contract = billing.customers()
                .findContracts(tenant, new ContractQuery("C-0001", 0, 1, Discretion.FULL))
                .get(0)
                .contractId();
        return billing.billingRuns()
                .findDraft(tenant, draft(tenant).id(), contract)
                .orElseThrow();
    }

    private BillingRun draft(TenantId tenant) {
        return billing.billingRuns().draft(tenant, YearMonth.parse("2026-08"), "billing", RunProgress.SILENT);
    }

    /** The same temperature in every hour of a time. */
    private void weather(TenantId tenant, BillingPeriod time, String temperatureC) {
        tenants.database().execute(tenant, tx -> {
            tx.insertInto(SERIES)
                    .set(SERIES.KIND, "WEATHER")
                    .set(SERIES.CODE, "outdoor")
                    .set(SERIES.UNIT, "degC")
                    .set(SERIES.NAME, "outdoor")
                    .onDuplicateKeyIgnore()
                    .execute();
            Integer series = tx.select(SERIES.ID)
                    .from(SERIES)
                    .where(SERIES.CODE.eq("outdoor"))
                    .fetchSingle()
                    .value1();
            Instant start = time.from().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            Instant end = time.until().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            var insert = tx.insertInto(
                    SERIES_VALUE,
                    SERIES_VALUE.SERIES_ID,
                    SERIES_VALUE.STARTS_AT,
                    SERIES_VALUE.VALUE,
                    SERIES_VALUE.RECEIVED_AT);
            for (Instant hour = start; hour.isBefore(end); hour = hour.plusSeconds(3600)) {
                insert = insert.values(series, hour, new BigDecimal(temperatureC), CLOCK.instant());
            }
            insert.execute();
        });
    }

    private void forget(TenantId tenant, Instant from, Instant until) {
        tenants.database()
                .execute(
                        tenant,
                        tx -> tx.deleteFrom(SERIES_VALUE)
                                .where(SERIES_VALUE.STARTS_AT.ge(from), SERIES_VALUE.STARTS_AT.lt(until))
                                .execute());
    }
}
