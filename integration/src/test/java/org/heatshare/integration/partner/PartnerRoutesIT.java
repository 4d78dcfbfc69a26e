package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.heatshare.billing.Billing;
import org.heatshare.billing.tariff.PriceSeries;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.db.testing.TestWebhook;
import org.heatshare.integration.metering.ImportJobs;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.telegram.MeterKeys;
import org.heatshare.integration.telegram.TelegramDecoders;
import org.heatshare.integration.telegram.TelegramReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class PartnerRoutesIT {
    private static final Instant START = Instant.parse("2026-01-10T23:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Set<String> ALL_SCOPES =
            Set.of("readings:write", "readings:read", "prices:write", "sites:read");

    private final TestTenants tenants;
    private final Metering metering;
    private final WeatherSeries weather;
    private final MeterKeys keys;
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ProducerTemplate template = context.createProducerTemplate();
    private final ObjectMapper json = new ObjectMapper();

    PartnerRoutesIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), CLOCK);
        weather = new WeatherSeries(tenants.database(), CLOCK);
        keys = new MeterKeys(
                tenants.database(),
                new AuditLog(CLOCK),
                MasterKey.of("a master key for tests, long enough to be one"),
                CLOCK);
    }

    @BeforeEach
    void start() throws Exception {
        tenants.clear();
        metering.registry().apply(NORRVIK, TestTown.of(3, START), "test");
        metering.registry().apply(KALTIO, TestTown.of(3, START), "test");
        Billing billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
        PartnerRoutes routes = new PartnerRoutes(new PartnerServices(
                tenants.database(),
                metering,
                new ImportJobs(tenants.database(), CLOCK),
                weather,
                new PriceSeries(tenants.database(), CLOCK),
                billing,
                new TelegramReader(
                        new TelegramDecoders(tenants.database(), keys, CLOCK),
                        tenant -> tenants.registry().get(tenant).zone(),
                        metering.intake(),
                        CLOCK),
                client -> ClientLimits.STANDARD,
                CLOCK));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                routes.calls(this);
            }
        });
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
        metering.close();
    }

    @Test
    void webhooksAreToldOfABatchWithItsCounts() throws IOException {
        TestWebhook.wanting(tenants, NORRVIK, EventType.BATCH_DONE);
        TestWebhook.wanting(tenants, KALTIO, EventType.BATCH_DONE);
        String csv =
                "meter,at,heat_energy_kwh\n" + TestTown.serial(1) + ",2026-01-11T00:00:00Z,1\n99999999,yesterday,1\n";

        JsonNode batch = body(post(norrvik(), "readings", "text/csv", csv.getBytes(UTF_8), Map.of()), 202);

        assertThat(TestWebhook.told(tenants, NORRVIK))
                .singleElement(STRING)
                .contains(
                        "\"type\":\"batch.done\"",
                        "\"batch\":\"" + batch.path("batch").asText() + "\"")
                .contains("\"client\":\"partner-norrvik\"", "\"state\":\"done\"")
                .contains("\"received\":2", "\"accepted\":1", "\"quarantined\":1")
                .doesNotContain(TestTown.serial(1));
        assertThat(TestWebhook.told(tenants, KALTIO)).isEmpty();
    }

    @Test
    void takesCsvAndSaysWhatBecameOfEachRow() throws IOException {
        String csv = "meter,at,heat_energy_kwh,volume_m3\n"
                + TestTown.serial(1) + ",2026-01-11T00:00:00Z,1,0.02\n"
                + "99999999,2026-01-11T00:00:00Z,1,0.02\n"
                + TestTown.serial(1) + ",yesterday,1,0.02\n";

        Exchange answer = post(norrvik(), "readings", "text/csv", csv.getBytes(UTF_8), Map.of());

        JsonNode batch = body(answer, 202);
        assertThat(counts(batch)).isEqualTo("received 3 accepted 1 duplicate 0 superseded 0 quarantined 2");
        assertThat(batch.path("items").findValuesAsText("verdict"))
                .containsExactly("accepted", "quarantined", "quarantined");
        assertThat(batch.path("items").get(2).path("explanation").asText()).contains("at is no instant");
        assertThat(metering.quarantine().count(NORRVIK, QuarantineFilter.open()))
                .isEqualTo(2);
        assertThat(metering.quarantine().count(KALTIO, QuarantineFilter.open())).isZero();
    }

    @Test
    void joinsItemsOfOneMeterAndInstant() throws IOException {
        String items = "[" + reading("heat_energy", "12", "kWh") + "," + reading("volume", "0.5", "m3") + ","
                + reading("heat_energy", "1", "barrel") + "]";

        JsonNode batch = body(post(norrvik(), "readings", "application/json", items.getBytes(UTF_8), Map.of()), 202);

        assertThat(counts(batch)).isEqualTo("received 3 accepted 2 duplicate 0 superseded 0 quarantined 1");
        assertThat(batch.path("items").get(2).path("explanation").asText()).contains("barrel");
    }

    @Test
    void takesAMeterPointForTheMeterThatWasThere() throws IOException {
        String csv = "meter,at,heat_energy_kwh\n"
                + TestTown.point(1) + ",2026-01-11T00:00:00Z,1\n"
                + TestTown.serial(1) + ",2026-01-11T00:00:00Z,1\n"
                + TestTown.point(1) + ",2026-01-10T00:00:00Z,1\n"
                + "MP-NOWHERE,2026-01-11T00:00:00Z,1\n";

        JsonNode batch = body(post(norrvik(), "readings", "text/csv", csv.getBytes(UTF_8), Map.of()), 202);

        assertThat(batch.path("items").findValuesAsText("verdict"))
                .containsExactly("accepted", "duplicate", "quarantined", "quarantined");
        assertThat(batch.path("items").get(2).path("explanation").asText())
                .contains(TestTown.point(1), "no meter was at 2026-01-10T00:00:00Z");
        assertThat(batch.path("items").get(3).path("reason").asText()).isEqualTo("meter-unknown");
        String items = "[" + reading("heat_energy", "12", "kWh").replace(TestTown.serial(1), TestTown.point(2)) + "]";
        assertThat(counts(body(post(norrvik(), "readings", "application/json", items.getBytes(UTF_8), Map.of()), 202)))
                .isEqualTo("received 1 accepted 1 duplicate 0 superseded 0 quarantined 0");
    }

    @Test
    void takesLinesCompressedOrNot() throws IOException {
        byte[] lines = (reading("heat_energy", "12", "kWh") + "\nnonsense\n").getBytes(UTF_8);

        assertThat(counts(body(post(norrvik(), "readings", "application/x-ndjson", gzip(lines), Map.of()), 202)))
                .isEqualTo("received 2 accepted 1 duplicate 0 superseded 0 quarantined 1");
        assertThat(counts(body(post(norrvik(), "readings", "application/x-ndjson", lines, Map.of()), 202)))
                .isEqualTo("received 2 accepted 0 duplicate 1 superseded 0 quarantined 1");
    }

    @Test
    void answersTheSameKeyWithTheFirstAnswer() throws IOException {
        byte[] body = ("[" + reading("heat_energy", "12", "kWh") + "]").getBytes(UTF_8);
        Map<String, Object> key = Map.of("Idempotency-Key", "one");

        JsonNode first = body(post(norrvik(), "readings", "application/json", body, key), 202);
        JsonNode again = body(post(norrvik(), "readings", "application/json", body, key), 202);
        byte[] other = ("[" + reading("heat_energy", "13", "kWh") + "]").getBytes(UTF_8);
        JsonNode refused = body(post(norrvik(), "readings", "application/json", other, key), 422);

        assertThat(again).isEqualTo(first);
        assertThat(refused.path("type").asText()).endsWith("idempotency-key-reused");
        assertThat(body(get(norrvik(), "batch", first.path("batch").asText()), 200))
                .isEqualTo(first);
        assertThat(body(get(kaltio(), "batch", first.path("batch").asText()), 404)
                        .path("detail")
                        .asText())
                .contains("no batch");
    }

    @Test
    void refusesABodyThatCannotBeReadAndKeepsItsBytes() throws IOException {
        JsonNode problem =
                body(post(norrvik(), "readings", "text/csv", "serial;when\n1;2\n".getBytes(UTF_8), Map.of()), 400);

        assertThat(problem.path("detail").asText()).contains("serial");
        assertThat(metering.quarantine().count(NORRVIK, QuarantineFilter.open()))
                .isEqualTo(1);
        assertThat(body(post(norrvik(), "readings", "image/png", new byte[3], Map.of()), 415)
                        .path("detail")
                        .asText())
                .contains("image/png");
    }

    @Test
    void countsReadOutsToTheClientsOwnImportOnce() throws IOException {
        byte[] announcement = "{\"name\":\"history\",\"expectedReadOuts\":2}".getBytes(UTF_8);
        String id = body(post(norrvik(), "import", "application/json", announcement, Map.of()), 201)
                .path("id")
                .asText();
        byte[] csv = ("meter,at,heat_energy_kwh\n" + TestTown.serial(1) + ",2026-01-11T00:00:00Z,1\n").getBytes(UTF_8);
        Map<String, Object> headers = Map.of("import", id, "Idempotency-Key", "chunk-1", "Prefer", "return=minimal");

        assertThat(body(post(norrvik(), "readings", "text/csv", csv, headers), 202)
                        .has("items"))
                .isFalse();
        body(post(norrvik(), "readings", "text/csv", csv, headers), 202);

        assertThat(body(get(norrvik(), "import", id), 200)
                        .path("receivedReadOuts")
                        .asLong())
                .isEqualTo(1);
        body(get(kaltio(), "import", id), 404);
        body(post(kaltio(), "readings", "text/csv", csv, headers), 404);
    }

    @Test
    void keepsWeatherOfTheTokensTenantOnly() throws IOException {
        byte[] values =
                ("{\"series\":\"outdoor\",\"values\":[{\"at\":\"2026-01-11T00:00:00Z\",\"temperature_c\":-7.5}]}")
                        .getBytes(UTF_8);

        body(post(norrvik(), "weather", "application/json", values, Map.of()), 202);

        Instant until = START.plusSeconds(86_400);
        assertThat(weather.find(NORRVIK, "outdoor", START, until)).hasSize(1);
        assertThat(weather.find(KALTIO, "outdoor", START, until)).isEmpty();
        body(post(norrvik(), "weather", "application/json", "{\"series\":\"X!\"}".getBytes(UTF_8), Map.of()), 400);
    }

    @Test
    void showsMetersTheirReadingsConsumptionAndSitesOfOneMunicipality() throws IOException {
        String csv = "meter,at,heat_energy_kwh,supply_temperature_c\n"
                + TestTown.serial(1) + ",2026-01-11T00:00:00Z,1,70.5\n"
                + TestTown.serial(1) + ",2026-01-11T01:00:00Z,3,71\n"
                + TestTown.SITE_SERIAL + ",2026-01-11T23:00:00Z,40,80\n";
        body(post(norrvik(), "readings", "text/csv", csv.getBytes(UTF_8), Map.of()), 202);
        Map<String, Object> days = Map.of("from", "2026-01-11", "to", "2026-01-12");

        JsonNode meters = body(ask(norrvik(), "meters", Map.of()), 200);
        assertThat(meters.path("meters").findValuesAsText("serial")).hasSize(4).contains(TestTown.serial(1));
        JsonNode readings = body(ask(norrvik(), "meter-readings", with(days, "serial", TestTown.serial(1))), 200);
        assertThat(readings.path("readings").findValuesAsText("heat_energy_wh")).containsExactly("1000", "3000");
        Map<String, Object> home = with(with(days, "id", TestTown.place(1)), "resolution", "hour");
        JsonNode hours = body(ask(norrvik(), "consumption", home), 200).path("intervals");
        assertThat(hours).hasSize(24);
        assertThat(hours.get(1).path("energy_wh").asLong()).isEqualTo(2_000);
        assertThat(body(ask(norrvik(), "sites", Map.of()), 200).path("sites").findValuesAsText("id"))
                .containsExactly(TestTown.SITE);
        JsonNode heat = body(ask(norrvik(), "site-heat", with(days, "id", TestTown.SITE)), 200);
        assertThat(heat.path("days").get(0).path("energy_wh").asLong()).isEqualTo(40_000);
        JsonNode others = body(ask(kaltio(), "meter-readings", with(days, "serial", TestTown.serial(1))), 200);
        assertThat(others.path("readings")).isEmpty();
    }

    @Test
    void namesWhatIsWrongWithAQuestion() throws IOException {
        body(ask(norrvik(), "consumption", Map.of("id", "nowhere", "from", "2026-01-11", "to", "2026-01-12")), 404);
        Map<String, Object> home = Map.of("id", TestTown.place(1), "from", "2026-01-11", "to", "2026-01-12");
        assertThat(body(ask(norrvik(), "consumption", home), 400).path("detail").asText())
                .contains("resolution");
        assertThat(body(ask(norrvik(), "site-heat", Map.of("from", "soon")), 400)
                        .path("detail")
                        .asText())
                .contains("from 'soon'");
        PartnerPrincipal writer = new PartnerPrincipal("partner-norrvik", NORRVIK, Set.of("readings:write"));
        body(ask(writer, "meters", Map.of()), 403);
        body(ask(writer, "sites", Map.of()), 403);
    }

    @Test
    void asksForAScopeAndATokenAndEchoesNothing() throws IOException {
        PartnerPrincipal reader = new PartnerPrincipal("partner-norrvik", NORRVIK, Set.of("readings:read"));
        Exchange refused = post(reader, "readings", "text/csv", new byte[0], Map.of("Authorization", "Bearer secret"));

        assertThat(body(refused, 403).path("detail").asText()).contains("readings:write");
        assertThat(refused.getMessage().getHeaders()).doesNotContainKey("Authorization");
        body(post(null, "readings", "text/csv", new byte[0], Map.of()), 401);
    }

    @Test
    void answersAnyBytesWithAVerdictOrAProblem() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        String[] types = {"text/csv", "application/json", "application/x-ndjson"};
        for (int i = 0; i < 150; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            Exchange answer = post(norrvik(), "readings", types[i % 3], bytes, Map.of());
            assertThat(answer.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class))
                    .isIn(202, 400);
        }
    }

    private static String reading(String quantity, String value, String unit) {
        return "{\"meter\":\"%s\",\"quantity\":\"%s\",\"value\":\"%s\",\"unit\":\"%s\",\"at\":\"2026-01-11T00:00:00Z\"}"
                .formatted(TestTown.serial(1), quantity, value, unit);
    }

    private static PartnerPrincipal norrvik() {
        return partner("partner-norrvik", NORRVIK);
    }

    private static PartnerPrincipal kaltio() {
        return partner("partner-kaltio", KALTIO);
    }

    private static PartnerPrincipal partner(String client, TenantId tenant) {
        return new PartnerPrincipal(client, tenant, ALL_SCOPES);
    }

    private Exchange post(
            PartnerPrincipal partner, String call, String mediaType, byte[] body, Map<String, Object> headers) {
        return template.request("direct:partner-post-" + call, exchange -> {
            exchange.setPattern(ExchangePattern.InOut);
            exchange.setProperty(PartnerPrincipal.REQUEST_ATTRIBUTE, partner);
            exchange.getIn().setHeaders(new HashMap<>(headers));
            exchange.getIn().setHeader(Exchange.CONTENT_TYPE, mediaType);
            exchange.getIn().setBody(new ByteArrayInputStream(body));
        });
    }

    private Exchange get(PartnerPrincipal partner, String call, String id) {
        return template.request("direct:partner-get-" + call, exchange -> {
            exchange.setProperty(PartnerPrincipal.REQUEST_ATTRIBUTE, partner);
            exchange.getIn().setHeader("id", id);
        });
    }

    private Exchange ask(PartnerPrincipal partner, String call, Map<String, Object> parameters) {
        return template.request("direct:partner-get-" + call, exchange -> {
            exchange.setProperty(PartnerPrincipal.REQUEST_ATTRIBUTE, partner);
            exchange.getIn().setHeaders(new HashMap<>(parameters));
        });
    }

    private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
        Map<String, Object> all = new HashMap<>(some);
        all.put(name, value);
        return all;
    }

    private JsonNode body(Exchange answer, int status) throws IOException {
        String text = answer.getMessage().getBody(String.class);
        assertThat(answer.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class))
                .as(text)
                .isEqualTo(status);
        return json.readTree(text);
    }

    private static String counts(JsonNode batch) {
        return "received %s accepted %s duplicate %s superseded %s quarantined %s"
                .formatted(
                        batch.path("received"),
                        batch.path("accepted"),
                        batch.path("duplicate"),
                        batch.path("superseded"),
                        batch.path("quarantined"));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return zipped.toByteArray();
    }
}
