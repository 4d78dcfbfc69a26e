package org.heatshare.billing.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.invoicing.Bill.MeterSpan;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.CapacityBasis;
import org.heatshare.billing.tariff.CapacityCharge;
import org.heatshare.billing.tariff.Determinant;
import org.heatshare.billing.tariff.HeatUse;
import org.heatshare.billing.tariff.HighestMeans;
import org.heatshare.billing.tariff.PeakDay;
import org.heatshare.db.quantity.Energy;
import org.jspecify.annotations.Nullable;

/**
 * What one delivery point used in a contract's days of a month.
 *
 * <p>Daily energies are differences of registers, so their sum is the difference of the registers at the ends. Where a
 * day is missing in the middle, the registers at both ends of one meter still give the sum of the whole.
 */
final class MeteredUse implements HeatUse {

    /** Stands for the energy of a day that is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private final BillingPeriod month;
    private final BillingPeriod period;
    private final long[] dailyWh;
    private final @Nullable MeterSpan span;
    private final List<MonthlyPeaks> peaks;

    /**
     * The use in a contract's days of a month.
     *
     * @param month the whole month that the days are of
     * @param period the contract's days in it
     * @param dailyWh energy of every day of the month, {@link #UNKNOWN} where it is not known
     * @param span the registers at the ends of the contract's days; null where they are not both known or not one meter's
     * @param peaks the highest days of every month of the window
     */
    MeteredUse(
            BillingPeriod month,
            BillingPeriod period,
            long[] dailyWh,
            @Nullable MeterSpan span,
            List<MonthlyPeaks> peaks) {
        this.month = month;
        this.period = period;
        this.dailyWh = dailyWh;
        this.span = span;
        this.peaks = peaks;
    }

    @Nullable
    MeterSpan span() {
        return span;
    }

    @Override
    public Energy energyIn(BillingPeriod part) {
        long sum = 0;
        for (int i = index(part.from()); i < index(part.until()); i++) {
            if (dailyWh[i] == UNKNOWN) {
                return byRegisters(part);
            }
            sum = Math.addExact(sum, dailyWh[i]);
        }
        return notNegative(part, sum);
    }

    private Energy byRegisters(BillingPeriod part) {
        if (span == null || !part.equals(period)) {
            throw new UnbillableException(missing(part));
        }
        return notNegative(part, Math.subtractExact(span.endWh(), span.startWh()));
    }

    private static Energy notNegative(BillingPeriod part, long energyWh) {
        if (energyWh < 0) {
            throw new UnbillableException(new HeldBack(HeldBack.Reason.NEGATIVE_ENERGY, part.days(), part.from()));
        }
        return new Energy(energyWh);
    }

    private HeldBack missing(BillingPeriod part) {
        int days = 0;
        LocalDate first = null;
        for (LocalDate day = part.from(); day.isBefore(part.until()); day = day.plusDays(1)) {
            if (dailyWh[index(day)] == UNKNOWN) {
                days++;
                first = first == null ? day : first;
            }
        }
        return new HeldBack(HeldBack.Reason.MISSING_READINGS, days, first);
    }

    @Override
    public LocalDate firstDay() {
        return period.from();
    }

    @Override
    public CapacityBasis capacityFor(CapacityCharge charge) {
        if (!(charge.basis() instanceof HighestMeans means)) {
            throw unknown(charge.basis().determinant());
        }
        LocalDate windowStart = month.from().minusMonths(means.windowMonths() - 1L);
        List<PeakDay> candidates = new ArrayList<>();
        for (MonthlyPeaks ofMonth : peaks) {
            if (!ofMonth.month().isBefore(windowStart)) {
                candidates.addAll(ofMonth.days());
            }
        }
        return CapacityBasis.meanOfHighest(means.count(), candidates);
    }

    @Override
    public BigDecimal valueIn(Determinant determinant, BillingPeriod part) {
        throw unknown(determinant);
    }

    @Override
    public BigDecimal indexIn(String series, YearMonth of) {
        throw unknown(Determinant.PRICE_INDEX);
    }

    @Override
    public int eventsIn(String feeCode, BillingPeriod part) {
        throw unknown(Determinant.EVENTS);
    }

    /** A run refuses such a tariff before it begins. */
    private static IllegalStateException unknown(Determinant determinant) {
        return new IllegalStateException("a billing run does not know " + determinant);
    }

    private int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(month.from(), day);
    }
}
