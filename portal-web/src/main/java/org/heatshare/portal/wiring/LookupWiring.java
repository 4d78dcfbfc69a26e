package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.heatshare.billing.Billing;
import org.heatshare.billing.customer.DeliveryPoints;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.alarm.Alarms;
import org.heatshare.integration.estimation.Estimation;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.validation.Findings;
import org.heatshare.integration.validation.ThresholdSettings;

/** What staff look things up with. Made without proxies, so that the classes stay final. */
@ApplicationScoped
class LookupWiring {

    @Produces
    @Singleton
    MeterLookup meters(TenantDatabase database, Clock clock) {
        return new MeterLookup(database, clock);
    }

    @Produces
    @Singleton
    Findings findings(TenantDatabase database, Clock clock) {
        return new Findings(database, clock);
    }

    @Produces
    @Singleton
    ThresholdSettings thresholds(TenantDatabase database, Clock clock) {
        return new ThresholdSettings(database, clock);
    }

    @Produces
    @Singleton
    Alarms alarms(TenantDatabase database, Clock clock) {
        return new Alarms(database, clock);
    }

    @Produces
    @Singleton
    Estimation estimation(
            TenantDatabase database,
            TenantRegistry tenants,
            MeterLookup meters,
            WeatherSeries weather,
            Metering metering,
            Clock clock) {
        return new Estimation(database, tenants, meters, weather, metering.estimates(), clock);
    }

    @Produces
    @Singleton
    DeliveryPoints deliveryPoints(Billing billing) {
        return billing.deliveryPoints();
    }
}
