package org.heatshare.integration.minersite.sparkplug;

import java.util.List;
import java.util.Set;
import org.heatshare.integration.minersite.map.MapField;
import org.heatshare.integration.minersite.map.MappedValue;

/**
 * The metrics of one kind of controller, pump or meter, as its document tells them. What else it publishes is left alone.
 *
 * @see "docs/schemas/metric-map.schema.json"
 */
public record MetricMap(List<MappedMetric> metrics) {
    private static final Set<String> FIELDS = Set.of("name", "metrics");
    private static final Set<String> METRIC_FIELDS = Set.of("name", "metric", "quantity", "unit", "scale");
    private static final int METRICS_MAX = 1_000;

    public MetricMap {
        metrics = List.copyOf(metrics);
    }

    /** @throws IllegalArgumentException naming the field that does not fit, what it holds and what may stand there */
    public static MetricMap parse(String json) {
        MapField map = MapField.root("metricMap", json);
        map.knowsOnly(FIELDS);
        return new MetricMap(map.list("metrics", METRICS_MAX, MetricMap::metric, MappedMetric::value));
    }

    private static MappedMetric metric(MapField field) {
        field.knowsOnly(METRIC_FIELDS);
        return new MappedMetric(MappedValue.read(field), field.text("metric"));
    }
}
