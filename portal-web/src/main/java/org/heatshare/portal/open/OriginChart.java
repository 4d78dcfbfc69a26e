package org.heatshare.portal.open;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** The shares of miner and other heat, month by month, with the newest share as the finding. */
public final class OriginChart {

    private static final double PER_CENT = 100;

    private OriginChart() {}

    /** @param origins at least one month, oldest first */
    public static Chart of(List<HeatOrigin> origins, Formats formats) {
        List<@Nullable Double> miners = new ArrayList<>();
        List<@Nullable Double> others = new ArrayList<>();
        for (HeatOrigin origin : origins) {
            Double share = origin.minerShare().isPresent() ? origin.minerShare().getAsDouble() * PER_CENT : null;
            miners.add(share);
            others.add(share == null ? null : PER_CENT - share);
        }
        List<String> labels =
                origins.stream().map(one -> formats.shortMonth(one.month())).toList();
        return new Chart(
                finding(origins, formats),
                new ChartData(
                        "%",
                        0,
                        Texts.of("axis.month"),
                        labels,
                        List.of(
                                new Series(Texts.of("origin.miners"), Series.Shape.STACKED_BAR, Ink.MINER_HEAT, miners),
                                new Series(
                                        Texts.of("origin.others"), Series.Shape.STACKED_BAR, Ink.OTHER_HEAT, others))));
    }

    private static String finding(List<HeatOrigin> origins, Formats formats) {
        for (int i = origins.size() - 1; i >= 0; i--) {
            HeatOrigin origin = origins.get(i);
            if (origin.minerShare().isPresent()) {
                return Texts.of(
                        "origin.finding",
                        formats.share(origin.minerShare().getAsDouble()),
                        formats.month(origin.month()));
            }
        }
        return Texts.of("origin.unknown");
    }
}
