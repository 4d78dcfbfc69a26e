package org.heatshare.integration.minersite.sparkplug;

import com.google.protobuf.InvalidProtocolBufferException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.tahu.protobuf.SparkplugBProto.DataType;
import org.eclipse.tahu.protobuf.SparkplugBProto.Payload;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.jspecify.annotations.Nullable;

/**
 * What an edge node and its devices last told. An edge node tells everything at its birth, and after that what has changed,
 * counting its messages. Where one is missing, or speaks of what no birth has named, nothing that was told before is
 * believed any longer, until it has told everything again. Thread-safe.
 */
public final class EdgeNode {
    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(20);
    private static final String REBIRTH = "Node Control/Rebirth";

    private @Nullable Session session;
    private boolean dead;
    private String silence = "the edge node has not told its values yet";
    private Instant lastRequestAt = Instant.EPOCH;

    /** Forgets what was told: messages may have been missed, as after a lost connection. */
    public synchronized void begin() {
        forget("the edge node has not told its values since the broker was connected to");
    }

    /**
     * Takes a message of the edge node or of a device behind it. One that cannot be read is as good as lost.
     *
     * @param topic on which it came
     */
    public synchronized void take(String topic, byte[] message, Instant at) {
        Topic.parse(topic).ifPresent(what -> {
            try {
                take(what, Payload.parseFrom(message), at);
            } catch (InvalidProtocolBufferException e) {
                forget("a %s message of the edge node could not be read".formatted(what.kind()));
            }
        });
    }

    private void take(Topic topic, Payload payload, Instant at) {
        switch (topic.kind()) {
            case NBIRTH -> {
                session = new Session(payload);
                dead = false;
            }
            case NDEATH -> die(payload, at);
            default -> {
                if (session == null) {
                    dead = false;
                } else if (!session.take(topic, payload, at)) {
                    forget("a message of the edge node was lost");
                }
            }
        }
    }

    /** A broker tells of a death when it notices it, which can be after the edge node is back. */
    private void die(Payload payload, Instant at) {
        if (session == null || session.isEndedBy(payload)) {
            forget("the edge node left the broker at " + at);
            dead = true;
        }
    }

    private void forget(String why) {
        session = null;
        dead = false;
        silence = why;
    }

    /**
     * The last values by the map's names, in its order; those that have no value now are left out.
     *
     * @throws DeviceAnswerException saying why there are none
     */
    public synchronized Map<String, BigDecimal> values(@Nullable String device, MetricMap map) {
        if (session == null) {
            throw new DeviceAnswerException(silence);
        }
        Map<String, BigDecimal> told = session.told(device);
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (MappedMetric mapped : map.metrics()) {
            BigDecimal number = told.get(mapped.metric());
            if (number != null) {
                values.put(mapped.value().keptName(), mapped.value().kept(number));
            }
        }
        return values;
    }

    /** Whether it is time to ask the edge node to tell everything again; says so once in twenty seconds. */
    public synchronized boolean wantsBirth(Instant now) {
        if (session != null || dead || now.isBefore(lastRequestAt.plus(BETWEEN_REQUESTS))) {
            return false;
        }
        lastRequestAt = now;
        return true;
    }

    /** The command to tell everything again, the only one that there is. */
    public static byte[] rebirthCommand(Instant now) {
        return Payload.newBuilder()
                .setTimestamp(now.toEpochMilli())
                .addMetrics(Payload.Metric.newBuilder()
                        .setName(REBIRTH)
                        .setTimestamp(now.toEpochMilli())
                        .setDatatype(DataType.Boolean_VALUE)
                        .setBooleanValue(true))
                .build()
                .toByteArray();
    }
}
