package org.heatshare.portal.staff.overview;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.Co2Avoided;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Heat by source against demand, and below it what the miners' part saved in carbon dioxide. */
final class HistoryPanel extends Section {

    HistoryPanel(Period period, HeatHistory history, Formats formats) {
        addClassName("hs-card");
        Chart chart = new Chart(title(period, history, formats), data(period, history, formats));
        Paragraph carbon = new Paragraph(carbon(history.carbon(), formats));
        carbon.addClassName("hs-note");
        carbon.setVisible(!carbon.getText().isEmpty());
        add(chart, carbon);
    }

    /**
     * Empty where there is nothing to compare: no miner heat, or no plant whose emission is known. Where only wood was
     * replaced the honest figure is none, and the sentence says why.
     */
    static String carbon(Co2Avoided avoided, Formats formats) {
        if (avoided.minerHeatWh() == 0 || avoided.factors().isEmpty()) {
            return "";
        }
        String minerHeat = formats.energy(Energy.ofWattHours(avoided.minerHeatWh()));
        if (avoided.kgPerMwh().signum() == 0) {
            return Texts.of("overview.carbon.none", minerHeat);
        }
        return Texts.of(
                "overview.carbon",
                formats.quantity(avoided.kg() / 1e3, 1, "t"),
                minerHeat,
                formats.quantity(avoided.kgPerMwh().doubleValue(), 0, "kg/MWh"));
    }

    private static String title(Period period, HeatHistory history, Formats formats) {
        long all = history.sources().stream()
                .flatMap(source -> source.heat().stream())
                .mapToLong(energy -> energy == null ? 0 : energy.wattHours())
                .sum();
        if (all == 0) {
            return Texts.of("overview.history.none", Texts.of(period));
        }
        String share = formats.share((double) history.minerHeat().wattHours() / all);
        return Texts.of("overview.history", share, Texts.of(period));
    }

    private static ChartData data(Period period, HeatHistory history, Formats formats) {
        // Of an hour, energy in MWh and mean power in MW are the same number; longer ones are sums.
        String unit = period == Period.DAY ? "MW" : "MWh";
        boolean bars = period == Period.YEAR;
        List<Series> series = new ArrayList<>();
        for (HeatHistory.Source source : merged(history.sources())) {
            Ink ink = source.minerSite() ? Ink.MINER_HEAT : Ink.OTHER_HEAT;
            Series.Shape shape = bars ? Series.Shape.STACKED_BAR : Series.Shape.STACKED_AREA;
            series.add(new Series(source.name(), shape, ink, megawattHours(source.heat())));
        }
        series.add(new Series(
                Texts.of("overview.demand"), Series.Shape.LINE, Ink.DEMAND, megawattHours(history.demand())));
        List<String> labels = history.starts().stream()
                .map(start -> label(period, start, formats))
                .toList();
        return new ChartData(
                unit, period == Period.DAY ? 2 : 1, Texts.of("overview.axis." + period.address()), labels, series);
    }

    /** Miner sites together and the rest together: two colours, two meanings. */
    private static List<HeatHistory.Source> merged(List<HeatHistory.Source> sources) {
        List<HeatHistory.Source> merged = new ArrayList<>();
        for (boolean miner : new boolean[] {true, false}) {
            List<HeatHistory.Source> same = sources.stream()
                    .filter(source -> source.minerSite() == miner)
                    .toList();
            if (!same.isEmpty()) {
                String name = same.size() == 1
                        ? same.get(0).name()
                        : Texts.of(miner ? "overview.miner-heat" : "overview.other-heat");
                merged.add(new HeatHistory.Source(name, miner, sums(same)));
            }
        }
        return merged;
    }

    private static List<@Nullable Energy> sums(List<HeatHistory.Source> sources) {
        List<@Nullable Energy> sums = new ArrayList<>();
        for (int place = 0; place < sources.get(0).heat().size(); place++) {
            Energy sum = null;
            for (HeatHistory.Source source : sources) {
                Energy heat = source.heat().get(place);
                if (heat != null) {
                    sum = sum == null ? heat : sum.plus(heat);
                }
            }
            sums.add(sum);
        }
        return sums;
    }

    private static List<@Nullable Double> megawattHours(List<@Nullable Energy> energies) {
        List<@Nullable Double> values = new ArrayList<>();
        energies.forEach(energy -> values.add(energy == null ? null : energy.wattHours() / 1e6));
        return values;
    }

    private static String label(Period period, LocalDateTime start, Formats formats) {
        return switch (period) {
            case DAY -> DateTimeFormatter.ofPattern("HH:mm", formats.locale()).format(start);
            case MONTH -> DateTimeFormatter.ofPattern("d MMM", formats.locale()).format(start);
            case YEAR -> formats.shortMonth(YearMonth.from(start));
        };
    }
}
