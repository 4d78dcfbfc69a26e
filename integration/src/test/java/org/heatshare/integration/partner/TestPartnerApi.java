package org.heatshare.integration.partner;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePattern;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.heatshare.billing.Billing;
import org.heatshare.billing.tariff.PriceSeries;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.ImportJobs;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.telegram.MeterKeys;
import org.heatshare.integration.telegram.TelegramDecoders;
import org.heatshare.integration.telegram.TelegramReader;

/** The partner API's routes without a servlet, before two municipalities of three homes each. */
final class TestPartnerApi implements AutoCloseable {
    static final Instant START = Instant.parse("2026-01-10T23:00:00Z");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
    static final PartnerPrincipal NORRVIKS = new PartnerPrincipal(
            "partner-norrvik",
            NORRVIK,
            Set.of("readings:write", "readings:read", "prices:write", "sites:read", "invoices:read", "payments:write"));
    static final PartnerPrincipal KALTIOS = new PartnerPrincipal("partner-kaltio", KALTIO, NORRVIKS.scopes());

    private final Metering metering;
    private final Billing billing;
    private final DefaultCamelContext context = new DefaultCamelContext();
    private final ProducerTemplate template = context.createProducerTemplate();

    TestPartnerApi(TestTenants tenants, ClientLimits limits) throws Exception {
        metering = new Metering(tenants.database(), tenants.registry(), CLOCK);
        billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
        metering.registry().apply(NORRVIK, TestTown.of(3, START), "test");
        metering.registry().apply(KALTIO, TestTown.of(3, START), "test");
        MeterKeys keys = new MeterKeys(
                tenants.database(),
                new AuditLog(CLOCK),
                MasterKey.of("a master key for tests, long enough to be one"),
                CLOCK);
        PartnerRoutes routes = new PartnerRoutes(new PartnerServices(
                tenants.database(),
                metering,
                new ImportJobs(tenants.database(), CLOCK),
                new WeatherSeries(tenants.database(), CLOCK),
                new PriceSeries(tenants.database(), CLOCK),
                billing,
                new TelegramReader(
                        new TelegramDecoders(tenants.database(), keys, CLOCK),
                        tenant -> tenants.registry().get(tenant).zone(),
                        metering.intake(),
                        CLOCK),
                client -> limits,
                CLOCK));
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                routes.calls(this);
            }
        });
        context.start();
    }

    Billing billing() {
        return billing;
    }

    Metering metering() {
        return metering;
    }

    Exchange post(PartnerPrincipal partner, String call, String mediaType, byte[] body, Map<String, Object> headers) {
        return template.request("direct:partner-post-" + call, exchange -> {
            exchange.setPattern(ExchangePattern.InOut);
            exchange.setProperty(PartnerPrincipal.REQUEST_ATTRIBUTE, partner);
            exchange.getIn().setHeaders(new HashMap<>(headers));
            exchange.getIn().setHeader(Exchange.CONTENT_TYPE, mediaType);
            exchange.getIn().setBody(new ByteArrayInputStream(body));
        });
    }

    Exchange get(PartnerPrincipal partner, String call, Map<String, Object> parameters) {
        return template.request("direct:partner-get-" + call, exchange -> {
            exchange.setProperty(PartnerPrincipal.REQUEST_ATTRIBUTE, partner);
            exchange.getIn().setHeaders(new HashMap<>(parameters));
        });
    }

    static JsonNode body(Exchange answer, int status) throws IOException {
        String text = answer.getMessage().getBody(String.class);
        assertThat(answer.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class))
                .as(text)
                .isEqualTo(status);
        return new ObjectMapper().readTree(text);
    }

    @Override
    public void close() {
        context.stop();
        metering.close();
    }
}
