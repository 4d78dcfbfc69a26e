package org.heatshare.billing.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.heatshare.billing.money.Fraction;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.ChargeLine;

/**
 * A line of a bill with all that it was worked out from:
 * {@code net = (fixedPerYear + quantity x unitPrice) x years}, rounded once, half up.
 *
 * @param code the component's code in the tariff; the agreement's for a heat credit
 * @param from the first day that the line is for
 * @param until the first day that it is no longer for
 * @param unit MWh for energy, kW for capacity, year for a fixed fee, credit for a heat credit
 * @param unitPrice money for one unit, without tax
 * @param fixedPerYear the fixed part of a capacity band, else zero
 * @param years the part of a year that a yearly price is for; one where the price is not yearly
 * @param peakDays the days that a capacity comes from, highest first
 * @param netMinor without tax, in minor units; negative for a heat credit
 * @param vatPercent rate of value added tax
 */
public record BillLine(
        BillComponent component,
        String code,
        LocalDate from,
        LocalDate until,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal fixedPerYear,
        Fraction years,
        List<BillPeak> peakDays,
        long netMinor,
        BigDecimal vatPercent) {

    public BillLine {
        peakDays = List.copyOf(peakDays);
    }

    /**
     * A day that a capacity comes from.
     *
     * @param energyWh heat used on it
     * @param hours 23, 24 or 25
     */
    public record BillPeak(LocalDate day, long energyWh, int hours) {}

    static BillLine of(ChargeLine line) {
        List<BillPeak> peaks = line.peakDays().stream()
                .map(peak -> new BillPeak(peak.day(), peak.energy().wattHours(), peak.hours()))
                .toList();
        return new BillLine(
                BillComponent.of(line.kind()).orElseThrow(),
                line.code(),
                line.period().from(),
                line.period().until(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.fixedPerYear(),
                line.years(),
                peaks,
                line.net().minorUnits(),
                line.vatPercent());
    }

    static BillLine credit(
            String agreement, BillingPeriod period, long creditMinor, BigDecimal vatPercent, int decimals) {
        return new BillLine(
                BillComponent.HEAT_CREDIT,
                agreement,
                period.from(),
                period.until(),
                BigDecimal.ONE,
                "credit",
                BigDecimal.valueOf(-creditMinor, decimals),
                BigDecimal.ZERO,
                Fraction.ONE,
                List.of(),
                -creditMinor,
                vatPercent);
    }
}
