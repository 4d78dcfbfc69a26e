package org.heatshare.portal.resident.use;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.Correction;
import org.heatshare.portal.resident.contract.Supply;
import org.heatshare.portal.resident.heat.Comparison;
import org.heatshare.portal.resident.heat.HomeHeat;

/** Gathers what the page shows of a period, and the hours for its file. */
@Dependent
class UseReader {

    private final HomeHeat heat;
    private final OutdoorTemperature weather;

    @Inject
    UseReader(HomeHeat heat, OutdoorTemperature weather) {
        this.heat = heat;
        this.weather = weather;
    }

    UseFacts read(Tenant tenant, Supply supply, UsePeriod period) {
        List<ConsumptionInterval> parts = parts(tenant, supply, period);
        boolean hours = period.length() == UsePeriod.Length.DAY;
        List<ConsumptionInterval> compared = hours ? parts : heat.days(tenant, supply, period.from(), period.until());
        return new UseFacts(
                period,
                parts,
                Comparison.of(compared),
                corrections(tenant, supply, period),
                weather.means(tenant, parts));
    }

    private List<Correction> corrections(Tenant tenant, Supply supply, UsePeriod period) {
        return switch (period.length()) {
            case ALL, YEAR -> List.of();
            case MONTH, DAY -> heat.corrections(tenant, supply, period.from(), period.until());
        };
    }

    private List<ConsumptionInterval> parts(Tenant tenant, Supply supply, UsePeriod period) {
        return switch (period.length()) {
            case ALL -> heat.years(tenant, supply);
            case YEAR -> heat.months(tenant, supply, Year.from(period.from()));
            case MONTH -> heat.days(tenant, supply, period.from(), period.until());
            case DAY -> heat.hours(tenant, supply, period.from());
        };
    }

    /** The hours of a day or month, the days of anything longer. */
    List<ConsumptionInterval> forFile(Tenant tenant, Supply supply, UsePeriod period) {
        LocalDate from = period.from();
        return switch (period.length()) {
            case ALL, YEAR -> heat.days(tenant, supply, from, period.until());
            case MONTH, DAY ->
                from.datesUntil(period.until())
                        .flatMap(day -> heat.hours(tenant, supply, day).stream())
                        .toList();
        };
    }
}
