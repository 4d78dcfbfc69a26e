package org.heatshare.portal.resident.use;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A period's parts as bars; estimated ones are hatched, edited ones have a colour of their own. A click leads into the part. */
final class UseChart {

    private static final double WH_PER_KWH = 1000;

    private UseChart() {}

    static Chart of(String title, UsePeriod.Length length, List<UseRow> rows, Consumer<UsePeriod> open) {
        boolean fine = length == UsePeriod.Length.MONTH || length == UsePeriod.Length.DAY;
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                Texts.of("use.year-before"), Series.Shape.BAR, Ink.PREVIOUS, values(rows, UseRow::yearBefore)));
        series.add(new Series(
                Texts.of("use.this"),
                Series.Shape.STACKED_BAR,
                Ink.USE,
                values(rows, row -> row.isMetered() ? row.energy() : null)));
        if (rows.stream().anyMatch(UseRow::isEstimated)) {
            series.add(new Series(
                    Texts.of("use.this.estimated"),
                    Series.Shape.STACKED_BAR,
                    Ink.ESTIMATED,
                    values(rows, row -> row.isEstimated() ? row.energy() : null)));
        }
        if (rows.stream().anyMatch(UseRow::isEdited)) {
            series.add(new Series(
                    Texts.of("use.this.edited"),
                    Series.Shape.STACKED_BAR,
                    Ink.DEMAND,
                    values(rows, row -> row.isEdited() ? row.energy() : null)));
        }
        ChartData data = new ChartData(
                "kWh",
                fine ? 1 : 0,
                Texts.of("axis." + axis(length)),
                rows.stream().map(UseRow::label).toList(),
                series);
        return new Chart(title, data)
                .onSelect(index -> rows.get(index).leadsTo().ifPresent(open));
    }

    private static String axis(UsePeriod.Length length) {
        return switch (length) {
            case ALL -> "year";
            case YEAR -> "month";
            case MONTH -> "day";
            case DAY -> "hour";
        };
    }

    private static List<@Nullable Double> values(
            List<UseRow> rows, java.util.function.Function<UseRow, @Nullable Energy> value) {
        List<@Nullable Double> values = new ArrayList<>();
        for (UseRow row : rows) {
            Energy energy = value.apply(row);
            values.add(energy == null ? null : energy.wattHours() / WH_PER_KWH);
        }
        return values;
    }
}
