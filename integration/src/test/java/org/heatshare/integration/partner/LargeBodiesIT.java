package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.integration.partner.TestPartnerApi.KALTIOS;
import static org.heatshare.integration.partner.TestPartnerApi.NORRVIKS;
import static org.heatshare.integration.partner.TestPartnerApi.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.apache.camel.Exchange;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class LargeBodiesIT {
    private static final int BODY_BYTES_MAX = 2 << 20;
    private static final String HEADER = "meter,at,heat_energy_kwh,volume_m3\n";

    private final TestTenants tenants;
    private TestPartnerApi api;

    LargeBodiesIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @BeforeEach
    void start() throws Exception {
        tenants.clear();
        api = new TestPartnerApi(tenants, new ClientLimits(20, 2, BODY_BYTES_MAX));
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void keepsTheVerdictsOfMoreItemsThanAPart() throws IOException {
        int rows = 2 * Verdicts.A_PART + 7;
        byte[] csv = (HEADER + row("1").repeat(rows - 1) + row("soon")).getBytes(UTF_8);

        JsonNode batch = body(api.post(NORRVIKS, "readings", "text/csv", csv, Map.of()), 202);

        assertThat(batch.path("received").asInt()).isEqualTo(rows);
        assertThat(batch.path("items")).hasSize(rows);
        for (int index = 0; index < rows; index++) {
            assertThat(batch.path("items").get(index).path("index").asInt()).isEqualTo(index);
        }
        assertThat(batch.path("items").get(0).path("verdict").asText()).isEqualTo("accepted");
        assertThat(batch.path("items").get(rows - 1).path("verdict").asText()).isEqualTo("quarantined");
        Map<String, Object> id = Map.of("id", batch.path("batch").asText());
        assertThat(body(api.get(NORRVIKS, "batch", id), 200)).isEqualTo(batch);
        body(api.get(KALTIOS, "batch", id), 404);
    }

    @Test
    void saysWhatItKeptOfABodyThatBreaksOff() throws IOException {
        byte[] lines = (line(1) + line(2) + line(3)).repeat(3_000).getBytes(UTF_8);
        byte[] whole = gzip(lines);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Map<String, Object> key = Map.of("Idempotency-Key", "night");

        JsonNode problem = body(api.post(NORRVIKS, "readings", "application/x-ndjson", half, key), 400);

        assertThat(problem.path("type").asText()).endsWith("body-ended-early");
        assertThat(problem.path("accepted").asInt()).isEqualTo(3);
        JsonNode kept = body(
                api.get(NORRVIKS, "batch", Map.of("id", problem.path("batch").asText())), 200);
        assertThat(kept.path("state").asText()).isEqualTo("broken-off");
        assertThat(kept.path("items")).hasSize(problem.path("received").asInt());
        JsonNode again = body(api.post(NORRVIKS, "readings", "application/x-ndjson", whole, key), 202);
        assertThat(again.path("state").asText()).isEqualTo("done");
        assertThat(again.path("received").asInt()).isEqualTo(9_000);
        assertThat(again.path("duplicate").asInt()).isEqualTo(9_000);
    }

    @Test
    void endsABodyThatUnzipsToMoreThanTheClientMaySend() throws IOException {
        byte[] bomb = gzip((line(1) + " ".repeat(200) + "\n").repeat(10_000).getBytes(UTF_8));
        assertThat(bomb.length).isLessThan(BODY_BYTES_MAX / 20);

        JsonNode problem = body(api.post(NORRVIKS, "readings", "application/x-ndjson", bomb, Map.of()), 413);

        assertThat(problem.path("detail").asText()).contains(String.valueOf(BODY_BYTES_MAX));
        assertThat(problem.path("state").asText()).isEqualTo("broken-off");
        assertThat(problem.path("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void endsABodyThatUnzipsToFarTooManyTimesItsBytes() throws Exception {
        api.close();
        api = new TestPartnerApi(tenants, ClientLimits.STANDARD);
        byte[] bomb = gzip((line(1) + " ".repeat(4_000) + "\n").repeat(6_000).getBytes(UTF_8));

        JsonNode problem = body(api.post(NORRVIKS, "readings", "application/x-ndjson", bomb, Map.of()), 413);

        assertThat(problem.path("detail").asText()).contains("200 times");
        assertThat(problem.path("state").asText()).isEqualTo("broken-off");
        assertThat(problem.path("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void refusesABodyThatSaysItIsTooLargeBeforeItIsRead() throws IOException {
        byte[] csv = (HEADER + row("1")).getBytes(UTF_8);
        Map<String, Object> length = Map.of(Exchange.CONTENT_LENGTH, 2_147_483_648L);

        JsonNode problem = body(api.post(NORRVIKS, "readings", "text/csv", csv, length), 413);

        assertThat(problem.has("batch")).isFalse();
        assertThat(body(api.post(NORRVIKS, "readings", "text/csv", csv, Map.of()), 202)
                        .path("accepted")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void leavesABodyOfAnotherFormatAfterSomeThousandUnreadableItems() throws IOException {
        byte[] lines = "energy=1,5\n".repeat(Judged.UNREADABLE_MAX + 500).getBytes(UTF_8);

        JsonNode problem = body(api.post(NORRVIKS, "readings", "application/x-ndjson", lines, Map.of()), 422);

        assertThat(problem.path("type").asText()).endsWith("too-many-unreadable-items");
        assertThat(problem.path("quarantined").asInt()).isEqualTo(Judged.UNREADABLE_MAX);
        assertThat(api.metering().quarantine().count(NORRVIKS.tenant(), QuarantineFilter.open()))
                .isEqualTo(1);
    }

    @Test
    void answersAnyDamageToACompressedBodyWithAVerdictOrAProblem() throws Exception {
        byte[] whole = gzip((line(1) + line(2)).getBytes(UTF_8));
        SplittableRandom random = new SplittableRandom(17);
        api.close();
        api = new TestPartnerApi(tenants, ClientLimits.STANDARD);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Exchange answer = api.post(NORRVIKS, "readings", "application/x-ndjson", damaged, Map.of());
            assertThat(answer.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class))
                    .isIn(202, 400);
        }
    }

    @Test
    void tellsAClientThatAsksTooOftenWhenToComeAgain() throws IOException {
        for (int i = 0; i < 20; i++) {
            body(api.get(NORRVIKS, "sites", Map.of()), 200);
        }

        Exchange refused = api.get(NORRVIKS, "sites", Map.of());

        assertThat(body(refused, 429).path("detail").asText()).contains("20 requests a minute");
        assertThat(refused.getMessage().getHeader("Retry-After")).isEqualTo("3");
        body(api.get(KALTIOS, "sites", Map.of()), 200);
    }

    private static String row(String energyKwh) {
        return TestTown.serial(1) + ",2026-01-11T00:00:00Z," + energyKwh + ",0.02\n";
    }

    private static String line(int home) {
        return "{\"meter\":\"%s\",\"quantity\":\"heat_energy\",\"value\":\"1\",\"unit\":\"kWh\",\"at\":\"2026-01-11T00:00:00Z\"}\n"
                .formatted(TestTown.serial(home));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
