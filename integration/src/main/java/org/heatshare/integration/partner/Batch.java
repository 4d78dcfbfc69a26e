package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What arrived in one call and what became of it; received is the sum of the other four counts.
 *
 * @param bodySha256 of the unzipped body; absent while it is being received
 * @param verdicts JSON array with a verdict an item, for the items behind those that are kept in parts; absent where the
 *     sender asked for none
 */
record Batch(
        String id,
        State state,
        @Nullable String bodySha256,
        int received,
        int accepted,
        int duplicate,
        int superseded,
        int quarantined,
        @Nullable String verdicts) {

    enum State {
        /** Its body is still being read, or the portal was stopped meanwhile. */
        RECEIVING,
        DONE,
        /** The body could not be read to its end; what came before is kept, and counted. */
        BROKEN_OFF
    }

    /** The counts, without the verdicts. */
    ObjectNode counts() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("batch", id)
                .put("state", state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("received", received)
                .put("accepted", accepted)
                .put("duplicate", duplicate)
                .put("superseded", superseded)
                .put("quarantined", quarantined);
    }
}
