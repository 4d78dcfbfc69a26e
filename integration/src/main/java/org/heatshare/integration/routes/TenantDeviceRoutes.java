package org.heatshare.integration.routes;

import java.time.Clock;
import java.time.Duration;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.integration.device.DeviceStates;
import org.heatshare.integration.login.Logins;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.mqtt.BrokerRoutes;
import org.heatshare.integration.poll.DevicePollComponent;
import org.heatshare.integration.poll.Lookout;
import org.heatshare.integration.poll.Probe;
import org.heatshare.integration.poll.TargetSource;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.telegram.MeterKeys;

/**
 * The polling of one tenant's devices: miners, controllers, homes' meters and settlement meters. The tenant is the
 * route's own; nothing that a device says can change it.
 */
final class TenantDeviceRoutes extends RouteBuilder {
    private static final int REDELIVERIES_MAX = 6;
    private static final long REDELIVERY_DELAY_MS = 1_000;

    private final Tenant tenant;
    private final DeviceDirectory directory;
    private final DeviceQuestions questions;
    private final DeviceStates states;
    private final Intake intake;
    private final Quarantine quarantine;
    private final PollSettings settings;
    private final Clock clock;

    TenantDeviceRoutes(
            Tenant tenant,
            TenantDatabase database,
            DeviceQuestions questions,
            Intake intake,
            Quarantine quarantine,
            PollSettings settings,
            Logins logins,
            MeterKeys meterKeys,
            Clock clock) {
        this.tenant = tenant;
        this.directory = new DeviceDirectory(database, tenant.id(), logins, meterKeys);
        this.questions = questions;
        this.states = new DeviceStates(database);
        this.intake = intake;
        this.quarantine = quarantine;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void configure() {
        // Rides out a database that is away for a minute; the device is asked again anyway.
        errorHandler(defaultErrorHandler()
                .maximumRedeliveries(REDELIVERIES_MAX)
                .redeliveryDelay(REDELIVERY_DELAY_MS)
                .useExponentialBackOff()
                .maximumRedeliveryDelay(15_000));
        Probe meter = round -> questions.askMeters(round, directory.keys());
        Processor keepState = new StateResults(tenant.id(), states);
        route("miners", directory::miners, questions::askMiner, settings.miners(), PollSettings.FIRST_WITHIN)
                .process(keepState);
        route(
                        "controllers",
                        directory::modbusControllers,
                        questions::askController,
                        settings.controllers(),
                        PollSettings.FIRST_WITHIN)
                .process(keepState);
        var edgeNodes = new EdgeNodes(tenant.id(), new BrokerRoutes(getContext()), clock);
        Lookout.add(
                this, "edge-nodes-" + tenant.id().slug(), tick -> edgeNodes.listenTo(directory.sparkplugControllers()));
        route(
                        "sparkplug-controllers",
                        directory::sparkplugControllers,
                        edgeNodes::ask,
                        settings.controllers(),
                        PollSettings.FIRST_WITHIN)
                .process(keepState);
        route(
                        "settlement-meters",
                        directory::settlementMeters,
                        meter,
                        settings.settlementMeters(),
                        PollSettings.FIRST_WITHIN)
                .process(meters("poll settlement meters"))
                .process(keepState);
        route("home-meters", directory::homeMeters, meter, settings.homeMeters(), PollSettings.FIRST_HOME_METERS_WITHIN)
                .process(meters("poll home meters"))
                .process(keepState);
    }

    private Processor meters(String source) {
        return new MeterResults(tenant.id(), tenant.zone(), IntakeSource.poll(source), intake, quarantine);
    }

    private RouteDefinition route(
            String kind, TargetSource targets, Probe probe, Duration interval, Duration firstWithin) {
        String name = tenant.id().slug() + "-" + kind;
        getContext().getRegistry().bind(name + "-targets", TargetSource.class, targets);
        getContext().getRegistry().bind(name + "-probe", Probe.class, probe);
        String endpoint = "%s:%s?targets=#%s-targets&probe=#%s-probe&interval=%d&firstWithin=%d"
                .formatted(DevicePollComponent.SCHEME, name, name, name, interval.toMillis(), firstWithin.toMillis());
        return from(endpoint).routeId("devices-" + name);
    }
}
