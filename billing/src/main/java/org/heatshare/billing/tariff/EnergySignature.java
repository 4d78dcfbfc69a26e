package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/**
 * The power that a building would draw at the design temperature: daily mean power against outdoor temperature, as a
 * straight line by least squares over the days that count.
 *
 * @param designC °C
 */
public record EnergySignature(BigDecimal designC, DayFilter filter) implements DemandBasis {

    @Override
    public DemandUnit unit() {
        return DemandUnit.KW;
    }

    @Override
    public Determinant determinant() {
        return Determinant.HOURS_AND_WEATHER;
    }

    /** The power in kW, rounded half up to two decimals; the mean where the days show no slope, and never negative. */
    public CapacityBasis basis(List<HeatDay> window) {
        List<HeatDay> days = window.stream()
                .filter(day -> day.outdoorC().isPresent() && filter.admits(day.day(), day.outdoorC()))
                .toList();
        if (days.isEmpty()) {
            return CapacityBasis.given(BigDecimal.ZERO.setScale(2));
        }
        BigDecimal n = BigDecimal.valueOf(days.size());
        BigDecimal sumT = sum(days, EnergySignature::temperature);
        BigDecimal sumP = sum(days, EnergySignature::power);
        BigDecimal spread =
                n.multiply(sum(days, day -> temperature(day).pow(2))).subtract(sumT.pow(2));
        BigDecimal meanP = sumP.divide(n, 10, RoundingMode.HALF_UP);
        if (spread.signum() == 0) {
            return rounded(meanP);
        }
        BigDecimal slope = n.multiply(sum(days, day -> temperature(day).multiply(power(day))))
                .subtract(sumT.multiply(sumP))
                .divide(spread, 10, RoundingMode.HALF_UP);
        BigDecimal meanT = sumT.divide(n, 10, RoundingMode.HALF_UP);
        return rounded(meanP.add(slope.multiply(designC.subtract(meanT))));
    }

    private static CapacityBasis rounded(BigDecimal kilowatts) {
        return CapacityBasis.given(kilowatts.max(BigDecimal.ZERO).setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal temperature(HeatDay day) {
        return day.outdoorC().orElseThrow();
    }

    private static BigDecimal power(HeatDay day) {
        long hours = day.hours().size();
        return BigDecimal.valueOf(day.sum().energy().wattHours())
                .divide(BigDecimal.valueOf(1_000 * hours), 10, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<HeatDay> days, Function<HeatDay, BigDecimal> term) {
        return days.stream().map(term).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
