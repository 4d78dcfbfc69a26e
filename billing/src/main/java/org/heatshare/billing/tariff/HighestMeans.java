package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.heatshare.db.quantity.Energy;

/**
 * The mean of the highest daily or hourly means of a window.
 *
 * @param count how many, 1 to {@value #COUNT_MAX}
 * @param windowMonths months that are looked back over, the billed month included, 1 to {@value #WINDOW_MONTHS_MAX}
 */
public record HighestMeans(int count, Resolution resolution, int windowMonths, DayFilter filter)
        implements DemandBasis {

    public static final int COUNT_MAX = 5;
    public static final int WINDOW_MONTHS_MAX = 12;

    /** Over how long a mean is taken. */
    public enum Resolution {
        DAY,
        HOUR
    }

    @Override
    public DemandUnit unit() {
        return DemandUnit.KW;
    }

    @Override
    public Determinant determinant() {
        return resolution == Resolution.DAY && filter.equals(DayFilter.ALL)
                ? Determinant.HIGHEST_DAILY_MEANS
                : Determinant.HOURS_AND_WEATHER;
    }

    /** The power of the days that count, in kW with two decimals; zero where none counts. */
    public CapacityBasis basis(List<HeatDay> window) {
        List<HeatDay> counted = window.stream()
                .filter(day -> filter.admits(day.day(), day.outdoorC()))
                .toList();
        return resolution == Resolution.DAY
                ? CapacityBasis.meanOfHighest(
                        count, counted.stream().map(HeatDay::sum).toList())
                : hourly(counted);
    }

    private CapacityBasis hourly(List<HeatDay> days) {
        List<Long> highest = days.stream()
                .flatMap(day -> day.hours().stream())
                .map(Energy::wattHours)
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .toList();
        if (highest.isEmpty()) {
            return CapacityBasis.given(BigDecimal.ZERO.setScale(2));
        }
        long sum = highest.stream().reduce(0L, Math::addExact);
        return CapacityBasis.given(
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(1_000L * highest.size()), 2, RoundingMode.HALF_UP));
    }
}
