package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The mean year of the last months, 36 in Finland; of fewer where a delivery point is newer.
 *
 * @param months that are looked back over, 12 to 60
 */
public record MeanYearlyUse(int months) implements DemandBasis {

    public static final int MONTHS_LEAST = 12;
    public static final int MONTHS_MOST = 60;

    @Override
    public DemandUnit unit() {
        return DemandUnit.MWH_PER_YEAR;
    }

    @Override
    public Determinant determinant() {
        return Determinant.YEARLY_ENERGY;
    }

    /**
     * MWh in a year, rounded half up to two decimals.
     *
     * @param monthlyMwh MWh of past months, the latest last, at least one
     */
    public CapacityBasis basis(List<BigDecimal> monthlyMwh) {
        List<BigDecimal> latest = monthlyMwh.subList(Math.max(0, monthlyMwh.size() - months), monthlyMwh.size());
        BigDecimal sum = latest.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return CapacityBasis.given(sum.multiply(BigDecimal.valueOf(12))
                .divide(BigDecimal.valueOf(latest.size()), 2, RoundingMode.HALF_UP));
    }
}
