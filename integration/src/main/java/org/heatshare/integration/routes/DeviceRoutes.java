package org.heatshare.integration.routes;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.support.service.ServiceSupport;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.heatmeter.gateway.GatewayClient;
import org.heatshare.integration.login.Logins;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.poll.DevicePollComponent;
import org.heatshare.integration.poll.Lookout;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.telegram.MeterKeys;

/**
 * Asks the devices of all tenants. Tenants that are registered later are taken up within ten seconds. Whoever starts the
 * Camel context adds this builder to it; the connections end with the context.
 */
public final class DeviceRoutes extends RouteBuilder {
    private final TenantRegistry tenants;
    private final TenantDatabase database;
    private final Intake intake;
    private final Quarantine quarantine;
    private final PollSettings settings;
    private final Logins logins;
    private final MeterKeys meterKeys;
    private final DeviceQuestions questions;
    private final Clock clock;
    private final Set<TenantId> polled = new HashSet<>();

    public DeviceRoutes(
            TenantRegistry tenants,
            TenantDatabase database,
            Intake intake,
            Quarantine quarantine,
            PollSettings settings,
            Logins logins,
            MeterKeys meterKeys,
            Clock clock) {
        this.tenants = tenants;
        this.database = database;
        this.intake = intake;
        this.quarantine = quarantine;
        this.settings = settings;
        this.logins = logins;
        this.meterKeys = meterKeys;
        this.clock = clock;
        this.questions = new DeviceQuestions(settings.connectionsMax(), clock);
    }

    /** Who speaks to the gateways: whatever else is asked of one waits its turn with this. */
    public GatewayClient gateways() {
        return questions.gateways();
    }

    @Override
    public void configure() throws Exception {
        getContext().addComponent(DevicePollComponent.SCHEME, new DevicePollComponent(getContext()));
        getContext().addService(new ServiceSupport() {
            @Override
            protected void doShutdown() {
                questions.close();
            }
        });
        Lookout.add(this, "devices-tenants", this::takeUpNewTenants);
    }

    private void takeUpNewTenants(Exchange tick) throws Exception {
        for (Tenant tenant : tenants.findAll()) {
            if (!polled.contains(tenant.id())) {
                getContext()
                        .addRoutes(new TenantDeviceRoutes(
                                tenant, database, questions, intake, quarantine, settings, logins, meterKeys, clock));
                polled.add(tenant.id());
            }
        }
    }
}
