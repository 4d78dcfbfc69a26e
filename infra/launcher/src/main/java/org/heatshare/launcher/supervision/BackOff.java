package org.heatshare.launcher.supervision;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How long to wait before a part that died is started again: 1, 2, 4, 8 and 16 seconds. After five deaths within ten
 * minutes it is given up, because a part that dies at once would otherwise die for ever unseen.
 */
final class BackOff {
    static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Deque<Instant> deaths = new ArrayDeque<>();

    /** Counts a death. Empty when the part is to be given up. */
    Optional<Duration> afterDeathAt(Instant now) {
        deaths.addLast(now);
        while (deaths.getFirst().isBefore(now.minus(WINDOW))) {
            deaths.removeFirst();
        }
        return deaths.size() > MOST ? Optional.empty() : Optional.of(Duration.ofSeconds(1L << (deaths.size() - 1)));
    }
}
