package org.heatshare.portal.resident.heat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.metering.Consumption;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.Correction;
import org.heatshare.integration.metering.DaySpan;
import org.heatshare.integration.metering.MonthSoFar;
import org.heatshare.portal.resident.contract.Supply;

/** A home's metered heat, always cut to the days of the contract through which it is asked for. */
@Dependent
public class HomeHeat {

    private static final int LOOK_BACK_HOURLY_DAYS = 2;
    private static final int LOOK_BACK_DAYS = 62;

    private final Consumption consumption;
    private final Clock clock;

    @Inject
    public HomeHeat(Consumption consumption, Clock clock) {
        this.consumption = consumption;
        this.clock = clock;
    }

    public MonthSoFar monthSoFar(Tenant tenant, Supply supply) {
        return consumption.monthSoFar(tenant.id(), supply.deliveryPointId(), visible(supply));
    }

    /** The last months, the present one included, the earliest first. */
    public List<ConsumptionInterval> lastMonths(Tenant tenant, Supply supply, int count) {
        return consumption.lastMonths(tenant.id(), supply.deliveryPointId(), count, visible(supply));
    }

    public List<ConsumptionInterval> years(Tenant tenant, Supply supply) {
        return consumption.years(tenant.id(), supply.deliveryPointId(), visible(supply));
    }

    public List<ConsumptionInterval> months(Tenant tenant, Supply supply, Year year) {
        return consumption.months(tenant.id(), supply.deliveryPointId(), year, visible(supply));
    }

    public List<ConsumptionInterval> days(Tenant tenant, Supply supply, LocalDate from, LocalDate until) {
        return consumption.days(tenant.id(), supply.deliveryPointId(), from, until, visible(supply));
    }

    public List<ConsumptionInterval> hours(Tenant tenant, Supply supply, LocalDate day) {
        return consumption.hours(tenant.id(), supply.deliveryPointId(), day, visible(supply));
    }

    public List<Correction> corrections(Tenant tenant, Supply supply, LocalDate from, LocalDate until) {
        return consumption.corrections(tenant.id(), supply.deliveryPointId(), from, until, visible(supply));
    }

    /** Until when the home's newest known hour or day reaches; empty where nothing was read for two months. */
    public Optional<Instant> knownUntil(Tenant tenant, Supply supply) {
        LocalDate today = MeteringCalendar.of(tenant).dayOf(clock.instant());
        for (int back = 0; back < LOOK_BACK_HOURLY_DAYS; back++) {
            Optional<Instant> hour = newest(hours(tenant, supply, today.minusDays(back)));
            if (hour.isPresent()) {
                return hour;
            }
        }
        return newest(days(tenant, supply, today.minusDays(LOOK_BACK_DAYS), today.plusDays(1)));
    }

    private static Optional<Instant> newest(List<ConsumptionInterval> intervals) {
        return intervals.stream()
                .filter(interval -> interval.energyWh() != null)
                .map(ConsumptionInterval::end)
                .reduce((earlier, later) -> later);
    }

    private static DaySpan visible(Supply supply) {
        return new DaySpan(supply.validFrom(), supply.validUntil());
    }
}
