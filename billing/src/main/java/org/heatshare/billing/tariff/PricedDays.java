package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.heatshare.billing.money.Fraction;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;

/**
 * Days throughout which one version of a tariff and one tax rate hold.
 *
 * @param before the lines of the components that come earlier in the tariff
 */
public record PricedDays(BillingPeriod period, Currency currency, BigDecimal vatPercent, List<ChargeLine> before) {

    public PricedDays {
        before = List.copyOf(before);
    }

    /** A line for a yearly price. */
    ChargeLine yearly(
            ChargeComponent component, BigDecimal quantity, String unit, BigDecimal pricePerYear, Spread spread) {
        Fraction years = spread.yearsIn(period);
        return line(component, component.code(), period, quantity, unit, pricePerYear, years);
    }

    /** A line for some of the days. */
    ChargeLine line(
            ChargeComponent component,
            String code,
            BillingPeriod part,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice) {
        return line(component, code, part, quantity, unit, unitPrice, Fraction.ONE);
    }

    private ChargeLine line(
            ChargeComponent component,
            String code,
            BillingPeriod part,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            Fraction years) {
        Money net = years.of(quantity.multiply(unitPrice), currency);
        return new ChargeLine(
                component.kind(),
                code,
                part,
                quantity,
                unit,
                unitPrice,
                BigDecimal.ZERO,
                years,
                List.of(),
                net,
                vatPercent);
    }

    /** The pieces that the days fall into where a price that goes by months changes. */
    List<BillingPeriod> cutWhereChanges(Function<Month, BigDecimal> byMonth) {
        List<LocalDate> changes = period.byMonth().stream()
                .map(BillingPeriod::from)
                .filter(day -> byMonth.apply(day.getMonth())
                                .compareTo(byMonth.apply(day.minusDays(1).getMonth()))
                        != 0)
                .toList();
        return period.cutAt(changes);
    }

    /** What components that come earlier charge on these days. */
    Money charged(Set<String> codes) {
        return before.stream()
                .filter(line -> codes.stream().anyMatch(line::isOf))
                .map(ChargeLine::net)
                .reduce(Money.zero(currency), Money::plus);
    }
}
