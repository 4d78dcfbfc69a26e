package org.heatshare.billing.invoicing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.heatshare.billing.invoicing.Bill.PastUse;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.weather.ComparedWeather;
import org.heatshare.billing.weather.WeatherComparison;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * All that the bills of a run are worked out from, read at one moment.
 *
 * @param contracts by delivery point and contract
 */
record RunInputs(
        BillingPeriod month,
        List<ContractToBill> contracts,
        MeteredDays days,
        BoundaryRegisters registers,
        PeakBook peaks,
        PastUses past,
        Optional<ComparedWeather> weather) {

    static RunInputs read(DSLContext tx, BillingPeriod month, MeteringCalendar calendar) {
        List<ContractToBill> contracts = ContractToBill.findIn(tx, month);
        Set<Integer> points =
                contracts.stream().map(ContractToBill::deliveryPointId).collect(Collectors.toSet());
        Set<LocalDate> boundaries = new TreeSet<>();
        for (ContractToBill contract : contracts) {
            boundaries.add(contract.period().from());
            boundaries.add(contract.period().until());
        }
        MeteredPoints metered = MeteredPoints.read(tx);
        MeteredDays days = MeteredDays.read(tx, month, metered);
        return new RunInputs(
                month,
                contracts,
                days,
                BoundaryRegisters.read(tx, boundaries),
                PeakBook.read(tx, YearMonth.from(month.from()), points, metered, days, calendar),
                PastUses.read(tx, month, metered),
                ComparedWeather.read(tx, calendar.zone(), month));
    }

    /** Of contracts that hold for the whole month in both years. */
    @Nullable
    WeatherComparison weatherOf(ContractToBill contract, long energyWh) {
        PastUse before = past.yearBefore(contract);
        if (before == null || !contract.period().equals(month)) {
            return null;
        }
        return weather.filter(both -> both.yearBefore().equals(new BillingPeriod(before.from(), before.until())))
                .flatMap(both -> both.compare(contract.kind(), energyWh, before.energyWh()))
                .orElse(null);
    }

    MeteredUse useOf(ContractToBill contract) {
        return new MeteredUse(
                month,
                contract.period(),
                days.of(contract.deliveryPointId()),
                registers.span(contract.deliveryPointId(), contract.period()),
                peaks.of(contract.deliveryPointId()));
    }
}
