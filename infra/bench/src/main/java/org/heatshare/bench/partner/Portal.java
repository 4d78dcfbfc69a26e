package org.heatshare.bench.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.heatshare.billing.Billing;
import org.heatshare.billing.tariff.PriceSeries;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.ImportJobs;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.partner.ClientLimits;
import org.heatshare.integration.partner.PartnerPrincipal;
import org.heatshare.integration.partner.PartnerRoutes;
import org.heatshare.integration.partner.PartnerServices;
import org.heatshare.integration.routes.CamelRuntime;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.telegram.MeterKeys;
import org.heatshare.integration.telegram.TelegramDecoders;
import org.heatshare.integration.telegram.TelegramReader;

/** The partner API's routes before a database of their own. */
final class Portal implements AutoCloseable {
    private final CamelRuntime camel;
    private final ProducerTemplate calls;

    Portal(TestTenants tenants, Metering metering) throws Exception {
        Clock clock = Clock.systemUTC();
        MeterKeys keys = new MeterKeys(
                tenants.database(),
                new AuditLog(clock),
                MasterKey.of("a master key of benchmarks, long enough to be one"),
                clock);
        TelegramReader telegrams = new TelegramReader(
                new TelegramDecoders(tenants.database(), keys, clock),
                tenant -> tenants.registry().get(tenant).zone(),
                metering.intake(),
                clock);
        Billing billing = Billing.of(tenants.database(), tenants.registry(), clock);
        camel = new CamelRuntime(List.of(new PartnerRoutes(new PartnerServices(
                tenants.database(),
                metering,
                new ImportJobs(tenants.database(), clock),
                new WeatherSeries(tenants.database(), clock),
                new PriceSeries(tenants.database(), clock),
                billing,
                telegrams,
                client -> ClientLimits.STANDARD,
                clock))));
        camel.start();
        calls = camel.context().createProducerTemplate();
    }

    /** Posts readings and reads the whole answer. */
    JsonNode post(TenantId tenant, InputStream lines) throws IOException {
        Exchange answered = calls.request("direct:partner-post-readings", exchange -> {
            exchange.setProperty(
                    PartnerPrincipal.REQUEST_ATTRIBUTE,
                    new PartnerPrincipal("bench", tenant, Set.of("readings:write")));
            exchange.getIn().setHeader(Exchange.CONTENT_TYPE, "application/x-ndjson");
            exchange.getIn().setHeader("Prefer", "return=minimal");
            exchange.getIn().setBody(lines);
        });
        if (answered.getException() != null) {
            throw new IllegalStateException("The request failed", answered.getException());
        }
        try (InputStream body = answered.getMessage().getBody(InputStream.class)) {
            return new ObjectMapper().readTree(body);
        }
    }

    @Override
    public void close() {
        camel.close();
    }
}
