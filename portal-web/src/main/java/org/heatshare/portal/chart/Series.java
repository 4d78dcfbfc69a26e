package org.heatshare.portal.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of values along a chart's x axis.
 *
 * @param name what the reader calls it
 * @param shape how it is drawn; areas and stacked bars of one chart lie upon one another in the order given
 * @param ink what it stands for
 * @param values one for each place on the axis; null is a gap and is drawn as one
 */
public record Series(String name, Shape shape, Ink ink, List<@Nullable Double> values) {

    /** How a series is drawn. */
    public enum Shape {
        BAR,
        STACKED_BAR,
        STACKED_AREA,
        LINE
    }

    public Series {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
