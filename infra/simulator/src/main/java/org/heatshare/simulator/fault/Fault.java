package org.heatshare.simulator.fault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes or went wrong.
 *
 * @param target serial or code; {@link #EVERY} for all of the kind's targets
 * @param value a number whose meaning the kind gives
 * @param until null while it lasts
 */
public record Fault(
        FaultKind kind,
        String target,
        double value,
        Instant since,
        @Nullable Instant until) {

    /** Stands for every meter, miner, site or gateway. */
    public static final String EVERY = "*";

    boolean befalls(String someTarget) {
        return target.equals(EVERY) || target.equals(someTarget);
    }

    Fault endedAt(Instant end) {
        return new Fault(kind, target, value, since, end);
    }
}
