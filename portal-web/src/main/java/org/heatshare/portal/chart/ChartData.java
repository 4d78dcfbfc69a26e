package org.heatshare.portal.chart;

import java.util.List;

/**
 * What a chart shows, without how.
 *
 * @param unit of all values, such as MWh
 * @param digits decimals shown in table and tooltip
 * @param axis what the x axis counts, for the table's first column
 * @param labels the places on the x axis, ready to read
 * @param series at most six, each as long as the labels
 */
public record ChartData(String unit, int digits, String axis, List<String> labels, List<Series> series) {

    private static final int SERIES_MAX = 6;

    public ChartData {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        if (series.size() > SERIES_MAX) {
            throw new IllegalArgumentException("A chart shows at most 6 series, not " + series.size());
        }
        for (Series one : series) {
            if (one.values().size() != labels.size()) {
                throw new IllegalArgumentException("Series " + one.name() + " has "
                        + one.values().size() + " values for " + labels.size() + " labels");
            }
        }
    }
}
