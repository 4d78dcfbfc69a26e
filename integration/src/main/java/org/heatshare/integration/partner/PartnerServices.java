package org.heatshare.integration.partner;

import java.time.Clock;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.integration.metering.ImportJobs;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.integration.telegram.TelegramReader;

/** What the partner API is made of. */
public record PartnerServices(
        TenantDatabase database,
        Metering metering,
        ImportJobs imports,
        WeatherSeries weather,
        TelegramReader telegrams,
        Clock clock) {

    Intake intake() {
        return metering.intake();
    }

    QuarantineService quarantine() {
        return metering.quarantine();
    }
}
