package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.List;
import org.heatshare.billing.money.Fraction;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;

/**
 * One line of charges with everything that it was worked out from:
 * {@code net = (fixedPerYear + quantity x unitPrice) x years}, rounded once, half up.
 *
 * @param code the component's code in its tariff; where a component has several prices, the name of the price after a dot
 * @param period the days that the line is for
 * @param quantity what the unit price is for: MWh, kW, m³, or 1 for a fee
 * @param unit of the quantity, such as MWh, kW, m³, MWh·°C or year
 * @param unitPrice money for one unit (a year where {@code years} is not one), without tax; negative for a rebate
 * @param fixedPerYear the fixed part of a capacity band, else zero
 * @param years the part of a year that a yearly price is charged for; one for energy
 * @param peakDays the days that a capacity comes from, highest first
 * @param net without tax
 * @param vatPercent rate on the days of the line
 */
public record ChargeLine(
        ComponentKind kind,
        String code,
        BillingPeriod period,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal fixedPerYear,
        Fraction years,
        List<PeakDay> peakDays,
        Money net,
        BigDecimal vatPercent) {

    public ChargeLine {
        peakDays = List.copyOf(peakDays);
    }

    /** Whether the line belongs to a component; a component's several prices follow its code after a dot. */
    boolean isOf(String component) {
        return code.equals(component) || code.startsWith(component + ".");
    }
}
