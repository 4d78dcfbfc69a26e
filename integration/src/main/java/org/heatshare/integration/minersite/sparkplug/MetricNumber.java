package org.heatshare.integration.minersite.sparkplug;

import java.math.BigDecimal;
import org.eclipse.tahu.protobuf.SparkplugBProto.DataType;
import org.eclipse.tahu.protobuf.SparkplugBProto.Payload.Metric;
import org.eclipse.tahu.protobuf.SparkplugBProto.Payload.PropertySet;
import org.heatshare.integration.minersite.map.Floats;
import org.jspecify.annotations.Nullable;

/** Takes a metric's number out of its message. */
final class MetricNumber {
    private static final String QUALITY = "Quality";
    private static final int QUALITY_GOOD = 192;

    private MetricNumber() {}

    /**
     * The number; absent where the metric has none, where it is a text or a structure, and where its quality is not good.
     * True is 1, false 0.
     *
     * @param type the metric's, which its birth told: a number on the wire has no sign of its own
     */
    static @Nullable BigDecimal of(Metric metric, int type) {
        if (metric.getIsNull() || !isGood(metric.getProperties())) {
            return null;
        }
        return switch (metric.getValueCase()) {
            case INT_VALUE -> whole(metric.getIntValue(), type);
            case LONG_VALUE ->
                type == DataType.UInt64_VALUE
                        ? new BigDecimal(Long.toUnsignedString(metric.getLongValue()))
                        : BigDecimal.valueOf(metric.getLongValue());
            case FLOAT_VALUE -> Floats.decimal(metric.getFloatValue());
            case DOUBLE_VALUE -> Floats.decimal(metric.getDoubleValue());
            case BOOLEAN_VALUE -> metric.getBooleanValue() ? BigDecimal.ONE : BigDecimal.ZERO;
            default -> null;
        };
    }

    private static BigDecimal whole(int bits, int type) {
        return BigDecimal.valueOf(
                switch (type) {
                    case DataType.Int8_VALUE -> (byte) bits;
                    case DataType.Int16_VALUE -> (short) bits;
                    case DataType.Int32_VALUE -> bits;
                    default -> Integer.toUnsignedLong(bits);
                });
    }

    private static boolean isGood(PropertySet properties) {
        int place = properties.getKeysList().indexOf(QUALITY);
        return place < 0
                || place >= properties.getValuesCount()
                || properties.getValues(place).getIntValue() == QUALITY_GOOD;
    }
}
