package org.heatshare.integration.partner;

import java.time.Clock;
import java.util.function.Function;
import org.heatshare.billing.Billing;
import org.heatshare.billing.tariff.PriceSeries;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.integration.metering.ImportJobs;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.integration.telegram.TelegramReader;

/**
 * What the partner API is made of.
 *
 * @param limits of a client, by its id
 */
public record PartnerServices(
        TenantDatabase database,
        Metering metering,
        ImportJobs imports,
        WeatherSeries weather,
        PriceSeries prices,
        Billing billing,
        TelegramReader telegrams,
        Function<String, ClientLimits> limits,
        Clock clock) {

    Intake intake() {
        return metering.intake();
    }

    QuarantineService quarantine() {
        return metering.quarantine();
    }
}
