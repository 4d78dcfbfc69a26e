package org.heatshare.integration.minersite.sparkplug;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
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
        JsonNode list = map.node().path("metrics");
        if (!list.isArray() || list.isEmpty() || list.size() > METRICS_MAX) {
            throw new IllegalArgumentException(
                    "metricMap.metrics must be a list of 1 to %d metrics.".formatted(METRICS_MAX));
        }
        List<MappedMetric> metrics = new ArrayList<>(list.size());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            var field = new MapField("metricMap.metrics[%d]".formatted(i), list.get(i));
            field.knowsOnly(METRIC_FIELDS);
            MappedValue value = MappedValue.read(field);
            if (!names.add(value.keptName())) {
                throw field.refused("name", value.name(), "a name that no other metric has");
            }
            metrics.add(new MappedMetric(value, field.text("metric")));
        }
        return new MetricMap(metrics);
    }
}
