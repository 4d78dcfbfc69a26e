package org.heatshare.integration.minersite.sparkplug;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.tahu.protobuf.SparkplugBProto.Payload.Metric;
import org.jspecify.annotations.Nullable;

/** What an edge node, or a device behind it, told of its own metrics. */
final class Metrics {

    /** A birth names a metric and its type; later messages may call it by its alias alone, and leave out the type. */
    private record Named(String name, int type) {}

    private final Map<String, Named> named = new HashMap<>();
    private final Map<Long, Named> aliases = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();

    /** @param birth all metrics that there are */
    Metrics(List<Metric> birth) {
        for (Metric metric : birth) {
            Named one = new Named(metric.getName(), metric.getDatatype());
            named.put(one.name(), one);
            if (metric.hasAlias()) {
                aliases.put(metric.getAlias(), one);
            }
            keep(one, metric);
        }
    }

    /** Takes what has changed; false where one of the metrics was not named at the birth. */
    boolean take(List<Metric> changed) {
        for (Metric metric : changed) {
            Named one = metric.hasName() ? named.get(metric.getName()) : aliases.get(metric.getAlias());
            if (one == null) {
                return false;
            }
            keep(one, metric);
        }
        return true;
    }

    private void keep(Named one, Metric metric) {
        if (!metric.getIsHistorical()) {
            @Nullable BigDecimal number = MetricNumber.of(metric, one.type());
            if (number == null) {
                numbers.remove(one.name());
            } else {
                numbers.put(one.name(), number);
            }
        }
    }

    /** By the metric's name; those that have no number now are left out. */
    Map<String, BigDecimal> numbers() {
        return numbers;
    }
}
