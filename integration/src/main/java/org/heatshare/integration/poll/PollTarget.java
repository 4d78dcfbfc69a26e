package org.heatshare.integration.poll;

import java.time.Duration;
import java.util.Optional;

/** Something that is asked again and again. Two targets are the same when they are equal. */
public interface PollTarget {
    /** What stays the same when the target's settings change, so that its place in the schedule stays too. */
    String key();

    /** How often it is asked; absent for as often as the others of its list. */
    default Optional<Duration> every() {
        return Optional.empty();
    }
}
