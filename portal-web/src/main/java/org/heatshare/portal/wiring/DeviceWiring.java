package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.heatmeter.gateway.ScanSettings;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.routes.DeviceRoutes;
import org.heatshare.integration.routes.PollSettings;
import org.heatshare.integration.scan.GatewayScans;
import org.heatshare.integration.telegram.MeterKeys;

/** Who speaks to devices: the routes that poll them, and the scans that share their lines. */
@ApplicationScoped
class DeviceWiring {

    @Produces
    @Singleton
    DeviceRoutes devices(
            TenantDatabase database,
            TenantRegistry tenants,
            Metering metering,
            MeterKeys meterKeys,
            Config config,
            Clock clock) {
        return new DeviceRoutes(
                tenants,
                database,
                metering.intake(),
                metering.quarantine(),
                PollSettings.STANDARD,
                new ConfiguredLogins(config),
                meterKeys,
                clock);
    }

    @Produces
    @Singleton
    GatewayScans scans(
            DeviceRoutes devices, Metering metering, TenantDatabase database, TenantRegistry tenants, Clock clock) {
        return new GatewayScans(
                devices.gateways(), metering.registry(), database, tenants, ScanSettings.STANDARD, clock);
    }
}
