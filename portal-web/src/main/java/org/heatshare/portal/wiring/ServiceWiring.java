package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.heatshare.billing.Billing;
import org.heatshare.billing.invoicing.BillingRuns;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.platform.AppliedDocuments;
import org.heatshare.db.platform.HeatOperators;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.Consumption;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.NetworkHeat;
import org.heatshare.integration.quarantine.QuarantineRetention;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.integration.telegram.MeterKeys;
import org.heatshare.portal.platform.onboarding.ImportProgress;
import org.heatshare.portal.platform.onboarding.Onboarding;
import org.heatshare.portal.platform.onboarding.OpeningRuns;

/** The services of metering and billing for whoever asks. All are made without proxies, so their classes stay final. */
@ApplicationScoped
class ServiceWiring {

    @Produces
    @Singleton
    Metering metering(TenantDatabase database, TenantRegistry tenants, Clock clock) {
        return new Metering(database, tenants, clock);
    }

    void close(@Disposes Metering metering) {
        metering.close();
    }

    @Produces
    @Singleton
    QuarantineService quarantine(Metering metering) {
        return metering.quarantine();
    }

    @Produces
    @Singleton
    QuarantineRetention quarantineRetention(TenantDatabase database, Clock clock) {
        return new QuarantineRetention(database, new AuditLog(clock), clock);
    }

    @Produces
    @Singleton
    MeteringRegistry registry(Metering metering) {
        return metering.registry();
    }

    @Produces
    @Singleton
    Billing billing(TenantDatabase database, TenantRegistry tenants, Clock clock) {
        return Billing.of(database, tenants, clock);
    }

    @Produces
    @Singleton
    BillingRuns billingRuns(Billing billing) {
        return billing.billingRuns();
    }

    @Produces
    @Singleton
    HeatOperators operators(TenantDatabase database) {
        return new HeatOperators(database);
    }

    @Produces
    @Singleton
    Onboarding onboarding(
            TenantDatabase database,
            TenantRegistry tenants,
            HeatOperators operators,
            MeteringRegistry metering,
            MeterKeys meterKeys,
            Billing billing,
            Clock clock) {
        return new Onboarding(tenants, new AppliedDocuments(database, clock), operators, metering, meterKeys, billing);
    }

    @Produces
    @Singleton
    OpeningRuns openingRuns(BillingRuns runs, ImportProgress imports) {
        return new OpeningRuns(runs, imports);
    }

    @Produces
    @Singleton
    ImportProgress imports(NetworkHeat heat) {
        return tenant -> {
            List<org.heatshare.integration.metering.ImportProgress> imports = heat.imports(tenant);
            return !imports.isEmpty() && imports.stream().allMatch(one -> one.complete());
        };
    }

    @Produces
    @Singleton
    NetworkHeat networkHeat(Metering metering) {
        return metering.networkHeat();
    }

    @Produces
    @Singleton
    Consumption consumption(Metering metering) {
        return metering.consumption();
    }
}
