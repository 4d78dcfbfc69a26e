package org.heatshare.billing.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money that can be paid: a whole number of minor units (öre, cent) of one currency.
 *
 * <p>Sums and differences are exact and refuse other currencies and overflow. Rounding happens in one place,
 * {@link #rounded}, half up (away from zero at the half), once for a line; nothing here divides.
 *
 * @param minorUnits whole minor units; negative for money that goes the other way
 * @param currency ISO 4217 currency, which also says how many decimals the amount has
 */
public record Money(long minorUnits, Currency currency) implements Comparable<Money> {

    public Money {
        Objects.requireNonNull(currency);
    }

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * Takes an amount that needs no rounding.
     *
     * @throws ArithmeticException when the amount has more decimals than the currency
     */
    public static Money exact(BigDecimal amount, Currency currency) {
        return new Money(
                amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** Rounds a calculated amount to the currency's minor unit, half up. */
    public static Money rounded(BigDecimal amount, Currency currency) {
        BigDecimal rounded = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return new Money(rounded.unscaledValue().longValueExact(), currency);
    }

    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(minorUnits, other.minorUnits), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return minorUnits == 0;
    }

    public boolean isNegative() {
        return minorUnits < 0;
    }

    /** The amount in major units with the currency's decimals, as printed on a bill. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        requireSameCurrency(other);
        return Long.compare(minorUnits, other.minorUnits);
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency.getCurrencyCode();
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
    }
}
