package org.heatshare.integration.scan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A gateway with a line of M-Bus meters behind it.
 *
 * @param address host and port
 * @param meters of the registry that stand behind it now
 * @param lastSeenAt when it last took a connection; absent when it never did
 * @param trouble what is wrong with it, in words; absent when nothing is
 */
public record LineGateway(
        String code,
        String address,
        int meters,
        Condition condition,
        @Nullable Instant lastSeenAt,
        @Nullable String trouble) {

    /** How a gateway is, the worst first. */
    public enum Condition {
        /** It took no connection several times in a row. */
        UNREACHABLE,
        /** It was never asked, as no meter is known to stand behind it. */
        NOT_ASKED,
        WELL
    }
}
