package org.heatshare.integration.minersite.sparkplug;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind of message came, from whom.
 *
 * @param device absent for what an edge node says of itself
 */
record Topic(Kind kind, @Nullable String device) {
    static final String NAMESPACE = "spBv1.0";

    private static final int NODE_PARTS = 4;
    private static final int DEVICE_PARTS = 5;

    enum Kind {
        NBIRTH,
        NDATA,
        NDEATH,
        DBIRTH,
        DDATA,
        DDEATH
    }

    /** Empty for commands and for whatever else is none of an edge node's own messages. */
    static Optional<Topic> parse(String topic) {
        String[] parts = topic.split("/", -1);
        for (Kind kind : Kind.values()) {
            int wanted = kind.name().charAt(0) == 'N' ? NODE_PARTS : DEVICE_PARTS;
            if (parts.length == wanted && parts[0].equals(NAMESPACE) && parts[2].equals(kind.name())) {
                return Optional.of(new Topic(kind, wanted == DEVICE_PARTS ? parts[wanted - 1] : null));
            }
        }
        return Optional.empty();
    }
}
