package org.heatshare.bench.crash;

import com.fasterxml.jackson.databind.JsonNode;

/** What became of the items of a body, as the portal says. */
record Counts(long received, long accepted, long superseded, long duplicate, long quarantined) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(JsonNode answer) {
        return new Counts(
                answer.path("received").asLong(-1),
                answer.path("accepted").asLong(),
                answer.path("superseded").asLong(),
                answer.path("duplicate").asLong(),
                answer.path("quarantined").asLong());
    }

    boolean balanced() {
        return received == accepted + superseded + duplicate + quarantined;
    }

    Counts plus(Counts other) {
        return new Counts(
                received + other.received,
                accepted + other.accepted,
                superseded + other.superseded,
                duplicate + other.duplicate,
                quarantined + other.quarantined);
    }
}
