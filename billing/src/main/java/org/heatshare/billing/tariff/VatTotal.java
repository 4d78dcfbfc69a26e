package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import org.heatshare.billing.money.Money;

/**
 * The tax on everything of a bill that has one rate: rounded once, half up, on the sum of the net amounts.
 *
 * @param taxable sum of the net amounts at the rate
 */
public record VatTotal(BigDecimal percent, Money taxable, Money vat) {

    public static VatTotal on(Money taxable, BigDecimal percent) {
        BigDecimal tax = taxable.amount().multiply(percent).movePointLeft(2);
        return new VatTotal(percent, taxable, Money.rounded(tax, taxable.currency()));
    }
}
