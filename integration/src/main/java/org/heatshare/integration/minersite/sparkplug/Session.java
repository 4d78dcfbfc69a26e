package org.heatshare.integration.minersite.sparkplug;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.tahu.protobuf.SparkplugBProto.Payload;
import org.eclipse.tahu.protobuf.SparkplugBProto.Payload.Metric;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.jspecify.annotations.Nullable;

/** An edge node from its birth to its death, or to the first message that is missing. */
final class Session {
    private static final String BIRTH_NUMBER = "bdSeq";
    private static final int NUMBERS = 256;

    private final long birthNumber;
    private final Metrics ownMetrics;
    private final Map<String, Metrics> devices = new HashMap<>();
    private final Map<String, Instant> deaths = new HashMap<>();
    private long nextNumber;

    Session(Payload birth) {
        birthNumber = birthNumber(birth);
        ownMetrics = new Metrics(birth.getMetricsList());
        nextNumber = after(birth);
    }

    /** Whether a death is that of this birth and not of one before. */
    boolean isEndedBy(Payload death) {
        return birthNumber(death) == birthNumber;
    }

    /**
     * Takes a message of the edge node or of a device.
     *
     * @return false where a message before it is missing, or it speaks of what no birth has named
     */
    boolean take(Topic topic, Payload payload, Instant at) {
        if (payload.getSeq() != nextNumber) {
            return false;
        }
        nextNumber = after(payload);
        String device = topic.device();
        if (device == null) {
            return ownMetrics.take(payload.getMetricsList());
        }
        return switch (topic.kind()) {
            case DBIRTH -> {
                devices.put(device, new Metrics(payload.getMetricsList()));
                yield true;
            }
            case DDEATH -> {
                deaths.put(device, at);
                yield devices.remove(device) != null;
            }
            default -> {
                Metrics metrics = devices.get(device);
                yield metrics != null && metrics.take(payload.getMetricsList());
            }
        };
    }

    /**
     * Numbers by the metrics' names.
     *
     * @throws DeviceAnswerException for a device that is not there
     */
    Map<String, BigDecimal> told(@Nullable String device) {
        Metrics metrics = device == null ? ownMetrics : devices.get(device);
        if (metrics == null) {
            Instant death = deaths.get(device);
            throw new DeviceAnswerException(
                    death == null
                            ? "the edge node knows no device '%s'".formatted(device)
                            : "the edge node lost the device at " + death);
        }
        return metrics.numbers();
    }

    private static long after(Payload payload) {
        return (payload.getSeq() + 1) % NUMBERS;
    }

    private static long birthNumber(Payload payload) {
        return payload.getMetricsList().stream()
                .filter(metric -> metric.getName().equals(BIRTH_NUMBER))
                .mapToLong(Session::number)
                .findFirst()
                .orElse(-1);
    }

    private static long number(Metric metric) {
        return metric.hasLongValue() ? metric.getLongValue() : metric.getIntValue();
    }
}
