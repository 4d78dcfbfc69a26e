package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.integration.sealing.MasterKey;
import org.heatshare.integration.telegram.MeterKeys;
import org.heatshare.integration.telegram.TelegramDecoders;

/** Meters' keys and what reads with them. */
@ApplicationScoped
class TelegramWiring {

    @Inject
    @ConfigProperty(name = "heatshare.meter-keys.master-key")
    String masterKey;

    @Produces
    @Singleton
    MasterKey masterKey() {
        return MasterKey.of(masterKey);
    }

    @Produces
    @Singleton
    MeterKeys meterKeys(TenantDatabase database, AuditLog audit, MasterKey master, Clock clock) {
        return new MeterKeys(database, audit, master, clock);
    }

    @Produces
    @Singleton
    TelegramDecoders telegramDecoders(TenantDatabase database, MeterKeys keys, Clock clock) {
        return new TelegramDecoders(database, keys, clock);
    }
}
