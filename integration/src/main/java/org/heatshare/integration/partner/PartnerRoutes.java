package org.heatshare.integration.partner;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.rest.RestBindingMode;
import org.apache.camel.model.rest.RestDefinition;
import org.heatshare.billing.Billing;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.integration.metering.Metering;

/**
 * The partner API, version 1, as Camel REST routes. Who calls is proven by the servlet filter before them, which leaves
 * a {@link PartnerPrincipal} with the request.
 */
public final class PartnerRoutes extends RouteBuilder {

    static final String READINGS_WRITE = "readings:write";
    static final String READINGS_READ = "readings:read";
    static final String PRICES_WRITE = "prices:write";
    static final String SITES_READ = "sites:read";
    static final String INVOICES_READ = "invoices:read";
    static final String PAYMENTS_WRITE = "payments:write";

    private final PostItems readings;
    private final PostItems telegrams;
    private final BatchCalls batches;
    private final ImportCalls imports;
    private final PriceCalls prices;
    private final PostWeather weather;
    private final MeterCalls meters;
    private final ConsumptionCalls consumption;
    private final SiteCalls sites;
    private final InvoiceCalls invoices;
    private final PostPayments payments;
    private final Turnstiles turnstiles;

    public PartnerRoutes(PartnerServices services) {
        Batches kept = new Batches(services.database(), services.imports(), services.clock());
        readings = posting(services, kept, new ReadingItems(services.metering().registry(), services.clock()));
        telegrams = posting(services, kept, new TelegramItems(services.telegrams(), services.clock()));
        batches = new BatchCalls(kept);
        imports = new ImportCalls(services.imports());
        prices = new PriceCalls(services.prices());
        weather = new PostWeather(services.weather());
        Metering metering = services.metering();
        meters = new MeterCalls(metering.registry(), metering.readOuts());
        consumption = new ConsumptionCalls(metering.consumption());
        sites = new SiteCalls(metering.registry(), metering.networkHeat());
        Billing billing = services.billing();
        invoices = new InvoiceCalls(
                billing.invoices(), billing.invoiceDocuments(), services.database(), new AuditLog(services.clock()));
        payments = new PostPayments(billing.payments());
        turnstiles = new Turnstiles(services.limits(), services.clock());
        PartnerReplay.register(services);
    }

    private static PostItems posting(PartnerServices services, Batches kept, ItemReader reader) {
        return new PostItems(
                services.intake(), services.quarantine(), services.imports(), kept, reader, services.clock());
    }

    @Override
    public void configure() {
        // Calls stay routes of their own, so that they can be made without a servlet too.
        restConfiguration()
                .component("servlet")
                .bindingMode(RestBindingMode.off)
                .inlineRoutes(false);
        addresses(rest("/v1"));
        calls(this);
    }

    // spotless:off
    static void addresses(RestDefinition rest) {
        rest
                .post("/readings").to("direct:partner-post-readings")
                .post("/telegrams").to("direct:partner-post-telegrams")
                .get("/batches/{id}").to("direct:partner-get-batch")
                .post("/imports").to("direct:partner-post-import")
                .get("/imports/{id}").to("direct:partner-get-import")
                .post("/prices").to("direct:partner-post-prices")
                .get("/prices").to("direct:partner-get-prices")
                .post("/weather").to("direct:partner-post-weather")
                .get("/meters").to("direct:partner-get-meters")
                .get("/meters/{serial}/readings").to("direct:partner-get-meter-readings")
                .get("/delivery-points/{id}/consumption").to("direct:partner-get-consumption")
                .get("/sites").to("direct:partner-get-sites")
                .get("/sites/{id}/heat").to("direct:partner-get-site-heat")
                .get("/invoices").to("direct:partner-get-invoices")
                .get("/invoices/{number}").to("direct:partner-get-invoice")
                .post("/payments").to("direct:partner-post-payments")
                .get("/openapi.json").to("direct:partner-openapi");
    }

    void calls(RouteBuilder builder) {
        on(builder, "post-readings", READINGS_WRITE, readings);
        on(builder, "post-telegrams", READINGS_WRITE, telegrams);
        on(builder, "get-batch", READINGS_WRITE, batches::find);
        on(builder, "post-import", READINGS_WRITE, imports::announce);
        on(builder, "get-import", READINGS_WRITE, imports::find);
        on(builder, "post-prices", PRICES_WRITE, prices::post);
        on(builder, "get-prices", PRICES_WRITE, prices::list);
        on(builder, "post-weather", PRICES_WRITE, weather);
        on(builder, "get-meters", READINGS_READ, meters::list);
        on(builder, "get-meter-readings", READINGS_READ, meters::readings);
        on(builder, "get-consumption", READINGS_READ, consumption::find);
        on(builder, "get-sites", SITES_READ, sites::list);
        on(builder, "get-site-heat", SITES_READ, sites::heat);
        on(builder, "get-invoices", INVOICES_READ, invoices::list);
        on(builder, "get-invoice", INVOICES_READ, invoices::find);
        on(builder, "post-payments", PAYMENTS_WRITE, payments);
        builder.from("direct:partner-openapi").routeId("partner-openapi").process(new OpenApi());
    }
    // spotless:on

    private void on(RouteBuilder builder, String name, String scope, PartnerCall call) {
        builder.from("direct:partner-" + name)
                .routeId("partner-" + name)
                .process(new PartnerEndpoint(scope, turnstiles, call));
    }
}
