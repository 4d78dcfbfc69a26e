package org.heatshare.integration.poll;

import java.time.Instant;

/** What came of asking a target once. */
public sealed interface PollResult {
    PollTarget target();

    /** When the answer had come, or was given up. */
    Instant at();

    record Answered(PollTarget target, Instant at, Object answer) implements PollResult {}

    record Failed(PollTarget target, Instant at, Throwable cause) implements PollResult {}
}
