package org.heatshare.portal.resident.home;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** The last thirteen months as bars, each beside the same month of the year before. */
final class MonthsChart {

    private static final double WH_PER_KWH = 1000;

    private MonthsChart() {}

    static Chart of(List<ConsumptionInterval> months, Formats formats) {
        List<@Nullable Double> used = new ArrayList<>();
        List<@Nullable Double> before = new ArrayList<>();
        for (ConsumptionInterval month : months) {
            used.add(kilowattHours(month.energyWh()));
            before.add(kilowattHours(month.lastYearWh()));
        }
        return new Chart(
                Texts.of("home.months"),
                new ChartData(
                        "kWh",
                        0,
                        Texts.of("axis.month"),
                        months.stream()
                                .map(month -> formats.shortMonth(YearMonth.from(month.firstDay())))
                                .toList(),
                        List.of(
                                new Series(Texts.of("use.year-before"), Series.Shape.BAR, Ink.PREVIOUS, before),
                                new Series(Texts.of("use.this"), Series.Shape.BAR, Ink.USE, used))));
    }

    private static @Nullable Double kilowattHours(@Nullable Long wattHours) {
        return wattHours == null ? null : wattHours / WH_PER_KWH;
    }
}
