package org.heatshare.launcher.supervision;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the launcher tells its user: one line an event, with the seconds since its start. */
public final class Console {
    private final PrintStream out;
    private final Clock clock;
    private final Instant start;

    public Console(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
    }

    public synchronized void say(String text) {
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1_000.0;
        out.printf("[%6.1f s] %s%n", seconds, text);
        out.flush();
    }
}
