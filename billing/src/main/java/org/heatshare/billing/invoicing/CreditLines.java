package org.heatshare.billing.invoicing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heatshare.billing.money.LargestRemainder;
import org.heatshare.billing.money.Money;

/**
 * Turns a heat credit into lines. It reduces the price of the heat, so it carries the heat's tax rate; where that changed
 * within the period, the credit is split like the charges for heat.
 */
final class CreditLines {

    private CreditLines() {}

    static List<BillLine> of(Bill bill, BillCredit credit) {
        if (credit.creditMinor() == 0) {
            return List.of();
        }
        Currency currency = Currency.getInstance(bill.currency());
        Map<BigDecimal, BigInteger> heatByRate = new TreeMap<>();
        for (BillLine line : bill.lines()) {
            if (line.component() == BillComponent.ENERGY) {
                heatByRate.merge(line.vatPercent(), BigInteger.valueOf(line.netMinor()), BigInteger::add);
            }
        }
        if (heatByRate.values().stream().allMatch(weight -> weight.signum() == 0)) {
            // Only an uncapped agreement credits a bill without charges for heat.
            BigDecimal percent = bill.lines().get(bill.lines().size() - 1).vatPercent();
            heatByRate = Map.of(percent, BigInteger.ONE);
        }
        return LargestRemainder.split(new Money(credit.creditMinor(), currency), heatByRate).entrySet().stream()
                .map(part -> BillLine.credit(
                        credit.pool().agreement(),
                        bill.period(),
                        part.getValue().minorUnits(),
                        part.getKey(),
                        currency.getDefaultFractionDigits()))
                .toList();
    }
}
