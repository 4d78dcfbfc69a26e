package org.heatshare.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class PriceSeriesIT {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-01T00:00:00Z");

    private final TestTenants tenants;
    private final PriceSeries series;

    PriceSeriesIT(TestTenants tenants) {
        this.tenants = tenants;
        this.series = new PriceSeries(tenants.database(), Clock.fixed(MIDNIGHT, ZoneOffset.UTC));
    }

    @BeforeEach
    void nothing() {
        tenants.clear();
    }

    @Test
    void valuesAreFoundInTheirTimeAndALaterOneReplaces() {
        put("SEK/MWh", Map.of(hour(0), price("500"), hour(1), price("510"), hour(2), price("520")));
        put("SEK/MWh", Map.of(hour(1), price("610")));

        assertThat(series.find(TestTenants.NORRVIK, "spot", hour(0), hour(2), 10))
                .containsOnlyKeys(hour(0), hour(1))
                .hasEntrySatisfying(hour(1), value -> assertThat(value).isEqualByComparingTo("610"));
        assertThat(series.find(TestTenants.NORRVIK, "spot", hour(0), hour(9), 1))
                .containsOnlyKeys(hour(0));
        assertThat(series.find(TestTenants.NORRVIK, "other", hour(0), hour(9), 10))
                .isEmpty();
        assertThat(series.findUnit(TestTenants.NORRVIK, "spot")).contains("SEK/MWh");
    }

    @Test
    void aSeriesKeepsItsUnit() {
        put("SEK/MWh", Map.of(hour(0), price("500")));
        assertThatThrownBy(() -> put("EUR/MWh", Map.of(hour(1), price("50"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class, e -> assertThat(e.field()).isEqualTo("unit"))
                .hasMessageContaining("'SEK/MWh'");
        assertThat(series.find(TestTenants.NORRVIK, "spot", hour(0), hour(9), 10))
                .containsOnlyKeys(hour(0));
    }

    @Test
    void whatOneMunicipalityKeepsIsUnknownToTheOther() {
        put("SEK/MWh", Map.of(hour(0), price("500")));
        assertThat(series.findUnit(TestTenants.KALTIO, "spot")).isEmpty();
        assertThat(series.find(TestTenants.KALTIO, "spot", hour(0), hour(9), 10))
                .isEmpty();
    }

    private void put(String unit, Map<Instant, BigDecimal> values) {
        series.put(TestTenants.NORRVIK, "spot", unit, "Nord Pool", values);
    }

    private static Instant hour(int hour) {
        return MIDNIGHT.plusSeconds(3_600L * hour);
    }

    private static BigDecimal price(String text) {
        return new BigDecimal(text);
    }
}
