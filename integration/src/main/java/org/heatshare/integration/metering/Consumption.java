package org.heatshare.integration.metering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.internal.query.Corrections;
import org.heatshare.integration.metering.internal.query.HomeDays;
import org.heatshare.integration.metering.internal.query.HomeIntervals;
import org.heatshare.integration.metering.internal.query.MonthForecast;

/**
 * What a delivery point consumed: hours of a day, days of a month, months of a year, years, each beside the year
 * before. Days are metering days; months and years are made of them. Callers say which days may be seen; others come
 * back as unknown.
 */
public final class Consumption {
    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final Clock clock;

    public Consumption(TenantDatabase database, TenantRegistry tenants, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** The id under which a delivery point is stored, by its code. */
    public Optional<Integer> findDeliveryPointId(TenantId tenant, String code) {
        return database.read(tenant, tx -> HomeDays.findDeliveryPointId(tx, code));
    }

    /** 23, 24 or 25 hours. */
    public List<ConsumptionInterval> hours(TenantId tenant, int deliveryPointId, LocalDate day, DaySpan visible) {
        return intervals(tenant, deliveryPointId, visible).hours(day);
    }

    public List<ConsumptionInterval> days(TenantId tenant, int deliveryPointId, YearMonth month, DaySpan visible) {
        return intervals(tenant, deliveryPointId, visible)
                .days(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** Days from one on until another, which is left out. */
    public List<ConsumptionInterval> days(
            TenantId tenant, int deliveryPointId, LocalDate from, LocalDate until, DaySpan visible) {
        return intervals(tenant, deliveryPointId, visible).days(from, until);
    }

    public List<ConsumptionInterval> months(TenantId tenant, int deliveryPointId, Year year, DaySpan visible) {
        return intervals(tenant, deliveryPointId, visible).months(YearMonth.of(year.getValue(), 1), 12);
    }

    /** The last months, the present one included, the earliest first. */
    public List<ConsumptionInterval> lastMonths(TenantId tenant, int deliveryPointId, int count, DaySpan visible) {
        YearMonth now = YearMonth.from(today(tenant));
        return intervals(tenant, deliveryPointId, visible).months(now.minusMonths(count - 1L), count);
    }

    /** All years of which something is known, the earliest first. */
    public List<ConsumptionInterval> years(TenantId tenant, int deliveryPointId, DaySpan visible) {
        return intervals(tenant, deliveryPointId, visible).years();
    }

    public MonthSoFar monthSoFar(TenantId tenant, int deliveryPointId, DaySpan visible) {
        LocalDate today = today(tenant);
        YearMonth month = YearMonth.from(today);
        HomeDays days = database.read(
                tenant,
                tx -> HomeDays.load(
                        tx,
                        deliveryPointId,
                        month.minusYears(1).atDay(1),
                        month.plusMonths(1).atDay(1),
                        visible));
        return MonthForecast.of(month, today, days);
    }

    /** What does not stand as the meter told it on days from one on until another, in the order of days. */
    public List<Correction> corrections(
            TenantId tenant, int deliveryPointId, LocalDate from, LocalDate until, DaySpan visible) {
        return database.read(tenant, tx -> Corrections.find(tx, deliveryPointId, from, until, visible));
    }

    private HomeIntervals intervals(TenantId tenant, int deliveryPointId, DaySpan visible) {
        return new HomeIntervals(
                calendar(tenant),
                (from, until) -> database.read(tenant, tx -> HomeDays.load(tx, deliveryPointId, from, until, visible)));
    }

    private LocalDate today(TenantId tenant) {
        return calendar(tenant).dayOf(clock.instant());
    }

    private MeteringCalendar calendar(TenantId tenant) {
        return MeteringCalendar.of(tenants.get(tenant));
    }
}
