package org.heatshare.billing.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact part of a whole, such as 30 of a leap year's 366 days, kept unreduced for as long as it is one term so that
 * a bill can print it as it was counted.
 *
 * @param numerator not negative
 * @param denominator above zero
 */
public record Fraction(long numerator, long denominator) {

    public static final Fraction ZERO = new Fraction(0, 1);
    public static final Fraction ONE = new Fraction(1, 1);

    public Fraction {
        if (numerator < 0 || denominator <= 0) {
            throw new IllegalArgumentException("not a part of a whole: " + numerator + "/" + denominator);
        }
    }

    public Fraction plus(Fraction other) {
        if (numerator == 0) {
            return other;
        }
        if (denominator == other.denominator) {
            return new Fraction(Math.addExact(numerator, other.numerator), denominator);
        }
        long left = Math.multiplyExact(numerator, other.denominator);
        long right = Math.multiplyExact(other.numerator, denominator);
        long sum = Math.addExact(left, right);
        long product = Math.multiplyExact(denominator, other.denominator);
        long divisor = BigInteger.valueOf(sum).gcd(BigInteger.valueOf(product)).longValueExact();
        return new Fraction(sum / divisor, product / divisor);
    }

    /** The fraction of an amount, rounded once to the currency's minor unit, half up. */
    public Money of(BigDecimal amount, Currency currency) {
        BigDecimal quotient = amount.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
        return Money.exact(quotient, currency);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
