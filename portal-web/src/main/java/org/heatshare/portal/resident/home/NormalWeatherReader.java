package org.heatshare.portal.resident.home;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.weather.WeatherCorrections;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.portal.resident.contract.Supply;

/** Takes the weather out of the difference between a home's last two years. */
@Dependent
class NormalWeatherReader {

    private static final int MONTHS = 12;

    private final WeatherCorrections corrections;

    @Inject
    NormalWeatherReader(WeatherCorrections corrections) {
        this.corrections = corrections;
    }

    /**
     * Absent until all months of both years are known.
     *
     * @param months the present one last
     */
    Optional<YearInNormalWeather> read(Tenant tenant, Supply supply, List<ConsumptionInterval> months) {
        if (months.size() <= MONTHS) {
            return Optional.empty();
        }
        int present = months.size() - 1;
        List<ConsumptionInterval> year = months.subList(present - MONTHS, present);
        long nowWh = 0;
        long beforeWh = 0;
        for (ConsumptionInterval month : year) {
            Long energyWh = month.energyWh();
            Long lastYearWh = month.lastYearWh();
            if (!month.complete() || energyWh == null || lastYearWh == null) {
                return Optional.empty();
            }
            nowWh += energyWh;
            beforeWh += lastYearWh;
        }
        BillingPeriod span =
                new BillingPeriod(year.get(0).firstDay(), months.get(present).firstDay());
        return corrections
                .compare(tenant.id(), supply.deliveryPointId(), span, nowWh, beforeWh)
                .map(comparison -> new YearInNormalWeather(span, comparison));
    }
}
