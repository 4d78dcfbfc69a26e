package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.TestRadio;
import org.heatshare.integration.metering.ImportJobs;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.StoredReadOut;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.telegram.MeterKeys;
import org.heatshare.integration.telegram.TelegramDecoders;
import org.heatshare.integration.telegram.TelegramReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class PostTelegramsIT {
    private static final Instant START = Instant.parse("2026-01-10T23:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-01-12T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
    private static final String SERIAL = "80000001";
    private static final String RECORDS = "0406 0C000000 0414 0A000000";
    private static final String STRANGER = "2D2C 99999999 34 04";

    private final TestTenants tenants;
    private final Metering metering;
    private final MeterKeys keys;
    private final DefaultCamelContext context = new DefaultCamelContext();

    PostTelegramsIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), CLOCK);
        MasterKey master = MasterKey.of("a master key for tests, long enough to be one");
        keys = new MeterKeys(tenants.database(), new AuditLog(CLOCK), master, CLOCK);
    }

    @BeforeEach
    void empty() {
        tenants.clear();
        metering.registry().apply(NORRVIK, TestTown.of(3, START), "test");
        metering.registry().apply(KALTIO, TestTown.of(3, START), "test");
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void takesTelegramsOnceHoweverOftenTheyCome() throws IOException {
        keys.set(NORRVIK, SERIAL, TestRadio.KEY, "somebody");
        String body = "[" + item(TestRadio.stream(TestRadio.KEY, "78" + RECORDS), "2026-01-11T00:00:00Z") + ","
                + item(TestRadio.mode5(TestRadio.KEY, "0406 0D000000"), "2026-01-11T01:00:00Z") + "]";

        assertThat(counts(post(NORRVIK, body))).isEqualTo("2 accepted 2 duplicate 0 quarantined 0");
        assertThat(counts(post(NORRVIK, body))).isEqualTo("2 accepted 0 duplicate 2 quarantined 0");

        List<StoredReadOut> stored = metering.readOuts().find(NORRVIK, SERIAL, START, UNTIL, 10);
        assertThat(stored)
                .extracting(StoredReadOut::readAt)
                .containsExactly(Instant.parse("2026-01-11T00:00:00Z"), Instant.parse("2026-01-11T01:00:00Z"));
    }

    @Test
    void keepsWhatItCannotTrustWithBytesReasonMeterAndGateway() throws IOException {
        keys.set(NORRVIK, SERIAL, TestRadio.OTHER_KEY, "somebody");
        byte[] encrypted = TestRadio.mode5(TestRadio.KEY, RECORDS);
        String body = "[" + item(encrypted, "2026-01-11T00:00:00Z") + ","
                + item(STRANGER, TestFrames.bytes("78" + RECORDS), "2026-01-11T00:00:00Z") + ","
                + "{\"hex\":\"XY\"},{\"receivedAt\":\"2026-01-11T00:00:00Z\"}]";

        JsonNode batch = post(NORRVIK, body);

        assertThat(batch.path("items").findValuesAsText("reason"))
                .containsExactly("mbus-wrong-key", "meter-unknown", "mbus-not-hex", "malformed-item");
        QuarantineItem item = metering.quarantine()
                .find(NORRVIK, QuarantineFilter.open().withSearch(SERIAL), 0, 10)
                .get(0);
        assertThat(item.meterSerial()).isEqualTo(SERIAL);
        assertThat(item.deviceCode()).isEqualTo("roof-1");
        assertThat(new String(metering.quarantine().raw(NORRVIK, item.id()), UTF_8))
                .contains(hex(encrypted));
        assertThat(metering.quarantine().count(KALTIO, QuarantineFilter.open())).isZero();
    }

    @Test
    void readsFromQuarantineOnceTheKeyIsThere() throws IOException {
        post(NORRVIK, item(TestRadio.mode5(TestRadio.KEY, RECORDS), "2026-01-11T00:00:00Z"));
        keys.set(KALTIO, SERIAL, TestRadio.KEY, "somebody");
        long id = metering.quarantine()
                .find(NORRVIK, QuarantineFilter.open(), 0, 10)
                .get(0)
                .id();
        assertThat(metering.quarantine().replay(NORRVIK, id, "somebody"))
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).isEqualTo("mbus-missing-key"));

        keys.set(NORRVIK, SERIAL, TestRadio.KEY, "somebody");

        assertThat(metering.quarantine().replay(NORRVIK, id, "somebody")).isEmpty();
        assertThat(metering.readOuts().find(NORRVIK, SERIAL, START, UNTIL, 10))
                .extracting(StoredReadOut::readAt)
                .containsExactly(Instant.parse("2026-01-11T00:00:00Z"));
    }

    @Test
    void readsCompactTelegramsAfterARestart() throws IOException {
        byte[] compact = TestFrames.bytes(
                "79" + checkOf("0406 0414") + checkOf("0406 0E000000 0414 0B000000") + "0E000000 0B000000");
        String body = item(compact, "2026-01-11T01:00:00Z");
        assertThat(post(NORRVIK, body).path("items").findValuesAsText("reason")).containsExactly("mbus-unknown-format");

        post(NORRVIK, item(TestFrames.bytes("78" + RECORDS), "2026-01-11T00:00:00Z"));

        assertThat(counts(post(NORRVIK, body))).isEqualTo("1 accepted 1 duplicate 0 quarantined 0");
        assertThat(counts(post(KALTIO, body))).isEqualTo("1 accepted 0 duplicate 0 quarantined 1");
    }

    @Test
    void answersAnyBodyWithVerdictsOrAProblem() {
        SplittableRandom random = new SplittableRandom(11);
        PartnerEndpoint endpoint = endpoint();
        for (int i = 0; i < 60; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            byte[] body =
                    i % 2 == 0 ? bytes : ("{\"hex\":\"" + HexFormat.of().formatHex(bytes) + "\"}").getBytes(UTF_8);
            Exchange answered = ask(endpoint, NORRVIK, body);
            assertThat(answered.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class))
                    .isIn(202, 400);
        }
    }

    /** A new one each time, as after a restart: nothing is remembered but what the database holds. */
    private PartnerEndpoint endpoint() {
        var decoders = new TelegramDecoders(tenants.database(), keys, CLOCK);
        var reader = new TelegramReader(
                decoders, tenant -> tenants.registry().get(tenant).zone(), metering.intake(), CLOCK);
        metering.quarantine().register("application/vnd.heatshare.telegram+json", reader);
        var imports = new ImportJobs(tenants.database(), CLOCK);
        return new PartnerEndpoint(
                PartnerRoutes.READINGS_WRITE,
                new Turnstiles(client -> ClientLimits.STANDARD, CLOCK),
                new PostItems(
                        metering.intake(),
                        metering.quarantine(),
                        imports,
                        new Batches(tenants.database(), imports, CLOCK),
                        new TelegramItems(reader, CLOCK),
                        CLOCK));
    }

    private JsonNode post(TenantId tenant, String body) throws IOException {
        Exchange answered = ask(endpoint(), tenant, body.getBytes(UTF_8));
        String answer = answered.getMessage().getBody(String.class);
        assertThat(answered.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class))
                .as(answer)
                .isEqualTo(202);
        return new ObjectMapper().readTree(answer);
    }

    private Exchange ask(PartnerEndpoint endpoint, TenantId tenant, byte[] body) {
        Exchange exchange = new DefaultExchange(context);
        exchange.setProperty(
                PartnerPrincipal.REQUEST_ATTRIBUTE,
                new PartnerPrincipal("partner-" + tenant.slug(), tenant, Set.of("readings:write")));
        exchange.getIn().setHeader(Exchange.CONTENT_TYPE, "application/json");
        exchange.getIn().setBody(new ByteArrayInputStream(body));
        endpoint.process(exchange);
        return exchange;
    }

    private static String item(byte[] content, String receivedAt) {
        return item(TestRadio.METER, content, receivedAt);
    }

    private static String item(String sender, byte[] content, String receivedAt) {
        return "{\"hex\":\"%s\",\"receivedAt\":\"%s\",\"gateway\":\"roof-1\"}"
                .formatted(hex(TestRadio.frame(sender, content)), receivedAt);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String checkOf(String hex) {
        return TestRadio.littleEndian(TestRadio.crc(TestFrames.bytes(hex)));
    }

    private static String counts(JsonNode batch) {
        return "%s accepted %s duplicate %s quarantined %s"
                .formatted(
                        batch.path("received"),
                        batch.path("accepted"),
                        batch.path("duplicate"),
                        batch.path("quarantined"));
    }
}
