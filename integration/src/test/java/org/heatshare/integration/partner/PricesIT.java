package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.integration.partner.TestPartnerApi.KALTIOS;
import static org.heatshare.integration.partner.TestPartnerApi.NORRVIKS;
import static org.heatshare.integration.partner.TestPartnerApi.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class PricesIT {
    private final TestTenants tenants;
    private TestPartnerApi api;

    PricesIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @BeforeEach
    void start() throws Exception {
        tenants.clear();
        api = new TestPartnerApi(tenants, ClientLimits.STANDARD);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void keepsPricesOfTheTokensMunicipalityAndShowsThemPageByPage() throws IOException {
        post(202, "spot-se3", "SEK/MWh", hours(2_001));
        Map<String, Object> asked = Map.of("series", "spot-se3", "from", "2026-01-01", "to", "2026-12-31");

        JsonNode first = body(api.get(NORRVIKS, "prices", asked), 200);
        JsonNode rest = body(
                api.get(
                        NORRVIKS,
                        "prices",
                        Map.of(
                                "series",
                                "spot-se3",
                                "from",
                                "2026-01-01",
                                "to",
                                "2026-12-31",
                                "after",
                                first.path("next").asText())),
                200);

        assertThat(first.path("values")).hasSize(2_000);
        assertThat(first.path("unit").asText()).isEqualTo("SEK/MWh");
        assertThat(first.path("values").get(1).path("value").decimalValue()).isEqualByComparingTo("1.25");
        assertThat(rest.path("values")).hasSize(1);
        assertThat(rest.has("next")).isFalse();
        body(api.get(KALTIOS, "prices", asked), 404);
    }

    @Test
    void replacesAValueAndKeepsTheSeriesUnit() throws IOException {
        post(202, "cpi", "1980=100", "{\"at\":\"2026-01-01T00:00:00Z\",\"value\":415.5}");
        post(202, "cpi", "1980=100", "{\"at\":\"2026-01-01T00:00:00Z\",\"value\":416}");

        JsonNode problem = post(400, "cpi", "EUR/MWh", "{\"at\":\"2026-02-01T00:00:00Z\",\"value\":1}");

        assertThat(problem.path("detail").asText()).contains("EUR/MWh", "1980=100");
        JsonNode kept = body(
                api.get(NORRVIKS, "prices", Map.of("series", "cpi", "from", "2026-01-01", "to", "2026-03-01")), 200);
        assertThat(kept.path("values")).hasSize(1);
        assertThat(kept.path("values").get(0).path("value").decimalValue()).isEqualByComparingTo("416");
    }

    @Test
    void takesNothingOfABodyWithABadValue() throws IOException {
        JsonNode problem = post(
                400,
                "cpi",
                "1980=100",
                "{\"at\":\"2026-01-01T00:00:00Z\",\"value\":1},{\"at\":\"2026-02-01T00:00:00Z\",\"value\":\"2,5\"}");

        assertThat(problem.path("detail").asText()).contains("values[1].value");
        body(api.get(NORRVIKS, "prices", Map.of("series", "cpi", "from", "2026-01-01", "to", "2026-03-01")), 404);
        assertThat(post(400, "CPI!", "1980=100", "").path("detail").asText()).contains("series");
        assertThat(post(400, "cpi", "", "").path("detail").asText()).contains("unit");
    }

    private JsonNode post(int status, String series, String unit, String values) throws IOException {
        String json = "{\"series\":\"%s\",\"unit\":\"%s\",\"values\":[%s]}".formatted(series, unit, values);
        return body(api.post(NORRVIKS, "prices", "application/json", json.getBytes(UTF_8), Map.of()), status);
    }

    private static String hours(int count) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        return IntStream.range(0, count)
                .mapToObj(hour -> "{\"at\":\"%s\",\"value\":%s}"
                        .formatted(start.plusSeconds(3_600L * hour), hour == 1 ? "1.25" : "40"))
                .collect(Collectors.joining(","));
    }
}
