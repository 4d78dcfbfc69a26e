package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Thirteen months' consumption beside that of the year before. */
final class YearPanel extends Section {

    private static final double WATT_HOURS_PER_MEGAWATT_HOUR = 1e6;

    YearPanel(List<ConsumptionInterval> months, Formats formats) {
        addClassName("hs-card");
        Paragraph note = new Paragraph(Texts.of("year.note"));
        note.addClassName("hs-note");
        add(new Chart(title(months, formats), data(months, formats)), note);
    }

    /** Compares the whole months of which both years are known. */
    private static String title(List<ConsumptionInterval> months, Formats formats) {
        List<ConsumptionInterval> both = months.stream()
                .filter(month -> month.complete() && month.energyWh() != null && month.lastYearWh() != null)
                .toList();
        long before = sum(both, ConsumptionInterval::lastYearWh);
        if (before == 0) {
            return Texts.of("year.title");
        }
        double change = (double) sum(both, ConsumptionInterval::energyWh) / before - 1;
        return Texts.of(change < 0 ? "year.less" : "year.more", formats.share(Math.abs(change)), both.size());
    }

    private static long sum(List<ConsumptionInterval> months, Function<ConsumptionInterval, @Nullable Long> energy) {
        long sum = 0;
        for (ConsumptionInterval month : months) {
            Long wattHours = energy.apply(month);
            sum += wattHours == null ? 0 : wattHours;
        }
        return sum;
    }

    private static ChartData data(List<ConsumptionInterval> months, Formats formats) {
        List<Series> series = new ArrayList<>();
        series.add(series("year.before", Ink.PREVIOUS, months, ConsumptionInterval::lastYearWh));
        series.add(series("year.now", Ink.USE, months, ConsumptionInterval::energyWh));
        List<String> labels = months.stream()
                .map(month -> formats.shortMonth(YearMonth.from(month.firstDay())))
                .toList();
        return new ChartData("MWh", 2, Texts.of("year.axis"), labels, series);
    }

    private static Series series(
            String name,
            Ink ink,
            List<ConsumptionInterval> months,
            Function<ConsumptionInterval, @Nullable Long> energy) {
        List<@Nullable Double> values = new ArrayList<>();
        for (ConsumptionInterval month : months) {
            Long wattHours = energy.apply(month);
            values.add(wattHours == null ? null : wattHours / WATT_HOURS_PER_MEGAWATT_HOUR);
        }
        return new Series(Texts.of(name), Series.Shape.BAR, ink, values);
    }
}
