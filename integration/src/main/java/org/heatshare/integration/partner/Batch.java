package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import org.jspecify.annotations.Nullable;

/**
 * What arrived in one call and what became of it; received is the sum of the other four counts.
 *
 * @param bodySha256 of the unzipped body
 * @param verdicts JSON array with a verdict an item; absent where the sender asked for none
 */
record Batch(
        String id,
        String bodySha256,
        int received,
        int accepted,
        int duplicate,
        int superseded,
        int quarantined,
        @Nullable String verdicts) {

    String toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("batch", id);
        json.put("received", received);
        json.put("accepted", accepted);
        json.put("duplicate", duplicate);
        json.put("superseded", superseded);
        json.put("quarantined", quarantined);
        if (verdicts != null) {
            json.putRawValue("items", new RawValue(verdicts));
        }
        return json.toString();
    }
}
