package org.heatshare.billing.period;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.heatshare.billing.money.Fraction;

/**
 * The days of the municipality's calendar that something is billed for: {@code [from, until)}, never empty.
 *
 * @param from the first day
 * @param until the first day that no longer belongs to it
 * @see "Decision record 0007"
 */
public record BillingPeriod(LocalDate from, LocalDate until) {

    public BillingPeriod {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period must end after it begins: " + from + " to " + until);
        }
    }

    public static BillingPeriod of(YearMonth month) {
        return new BillingPeriod(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** What this period and another have in common. */
    public Optional<BillingPeriod> intersection(BillingPeriod other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = until.isBefore(other.until) ? until : other.until;
        return start.isBefore(end) ? Optional.of(new BillingPeriod(start, end)) : Optional.empty();
    }

    /** The pieces that this period falls into when it is cut before each of the days that lie inside it. */
    public List<BillingPeriod> cutAt(Collection<LocalDate> days) {
        TreeSet<LocalDate> cuts = new TreeSet<>(days);
        cuts.removeIf(day -> !day.isAfter(from) || !day.isBefore(until));
        cuts.add(until);
        List<BillingPeriod> pieces = new ArrayList<>(cuts.size());
        LocalDate start = from;
        for (LocalDate cut : cuts) {
            pieces.add(new BillingPeriod(start, cut));
            start = cut;
        }
        return pieces;
    }

    /** The months that have a day in this period, or the parts of them that lie in it. */
    public List<BillingPeriod> byMonth() {
        return cutAt(
                from.withDayOfMonth(1).datesUntil(until, Period.ofMonths(1)).toList());
    }

    /** The calendar years that have a day in this period, or the parts of them that lie in it. */
    public List<BillingPeriod> byYear() {
        return cutAt(from.withDayOfYear(1).datesUntil(until, Period.ofYears(1)).toList());
    }

    /** The part of a year by days: each day counts one 365th, in a leap year one 366th. */
    public Fraction yearsByDays() {
        Fraction sum = Fraction.ZERO;
        for (BillingPeriod part : byYear()) {
            sum = sum.plus(new Fraction(part.days(), part.from().lengthOfYear()));
        }
        return sum;
    }

    /** The part of a year by months: each whole month counts one twelfth, a part of a month by its days. */
    public Fraction yearsByMonths() {
        Fraction sum = Fraction.ZERO;
        for (BillingPeriod part : byMonth()) {
            int daysInMonth = part.from().lengthOfMonth();
            sum = sum.plus(
                    part.days() == daysInMonth ? new Fraction(1, 12) : new Fraction(part.days(), 12L * daysInMonth));
        }
        return sum;
    }

    @Override
    public String toString() {
        return from + "/" + until;
    }
}
