package org.heatshare.integration.minersite.sparkplug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import org.eclipse.tahu.SparkplugInvalidTypeException;
import org.eclipse.tahu.message.SparkplugBPayloadEncoder;
import org.eclipse.tahu.message.model.Metric;
import org.eclipse.tahu.message.model.Metric.MetricBuilder;
import org.eclipse.tahu.message.model.MetricDataType;
import org.eclipse.tahu.message.model.PropertyDataType;
import org.eclipse.tahu.message.model.PropertySet;
import org.eclipse.tahu.message.model.PropertyValue;
import org.eclipse.tahu.message.model.SparkplugBPayload.SparkplugBPayloadBuilder;

/** Messages as an edge node of Eclipse Tahu, the specification's own implementation, writes them. */
public final class TestPayloads {
    private static final Date AT = new Date(1_780_000_000_000L);

    private TestPayloads() {}

    /** @param seq -1 for a death, which has none */
    public static byte[] of(int seq, Metric... metrics) {
        var payload = new SparkplugBPayloadBuilder().setTimestamp(AT).addMetrics(List.of(metrics));
        if (seq >= 0) {
            payload.setSeq((long) seq);
        }
        try {
            return new SparkplugBPayloadEncoder().getBytes(payload.createPayload(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of a birth, which the death that ends it repeats. */
    public static Metric birthNumber(long number) {
        return named("bdSeq", MetricDataType.Int64, number);
    }

    public static Metric named(String name, MetricDataType type, Object value) {
        return create(new MetricBuilder(name, type, value).timestamp(AT));
    }

    /** As a birth tells it. */
    public static Metric named(String name, long alias, MetricDataType type, Object value) {
        return create(new MetricBuilder(name, type, value).alias(alias).timestamp(AT));
    }

    /** As later messages tell it. */
    public static Metric aliased(long alias, MetricDataType type, Object value) {
        return create(new MetricBuilder(alias, type, value).timestamp(AT));
    }

    static Metric historical(long alias, MetricDataType type, Object value) {
        return create(new MetricBuilder(alias, type, value).isHistorical(true).timestamp(AT));
    }

    static Metric bad(long alias, MetricDataType type, Object value) {
        try {
            var properties = new PropertySet();
            properties.put("Quality", new PropertyValue<>(PropertyDataType.Int32, 500));
            return create(
                    new MetricBuilder(alias, type, value).properties(properties).timestamp(AT));
        } catch (SparkplugInvalidTypeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Metric create(MetricBuilder metric) {
        try {
            return metric.createMetric();
        } catch (SparkplugInvalidTypeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
