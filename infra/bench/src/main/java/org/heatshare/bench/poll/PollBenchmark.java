package org.heatshare.bench.poll;

import java.time.Duration;
import java.util.function.Consumer;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;

/**
 * Asks 920 miners that answer after 200 ms, over at most 128 connections. The ideal is that all connections are always
 * waiting for a miner: as many turns of 200 ms as there are groups of 128. Then the same with a tenth of the miners
 * accepting the connection and staying silent.
 */
public final class PollBenchmark implements Benchmark {
    static final int MINERS = 920;
    static final int CONNECTIONS_MAX = 128;
    static final Duration ANSWER_DELAY = Duration.ofMillis(200);
    static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int WARM_UP_MINERS = 200;

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public String measures() {
        return "time to ask 920 miners over 128 connections, over the ideal; and what silent ones add, in timeouts";
    }

    @Override
    public void run(Consumer<Figure> figures) throws Exception {
        try (var miners = new WaitingMiners(ANSWER_DELAY)) {
            PollRound.run(miners, WARM_UP_MINERS, 0);

            int turns = (MINERS + CONNECTIONS_MAX - 1) / CONNECTIONS_MAX;
            double ideal = turns * seconds(ANSWER_DELAY);
            PollRound.Outcome all = PollRound.run(miners, MINERS, 0);
            figures.accept(Figure.ratio("poll.all-answer", all.seconds(), ideal, "s", "<= 1.5"));

            PollRound.Outcome tenth = PollRound.run(miners, MINERS, 10);
            double added = tenth.seconds() - 1.5 * ideal;
            figures.accept(Figure.plain("poll.tenth-silent", tenth.seconds(), "s", null));
            figures.accept(
                    Figure.ratio("poll.tenth-silent-added", Math.max(0, added), seconds(TIMEOUT), "s", "<= 1.5"));
            figures.accept(Figure.plain(
                    "poll.connections",
                    Math.max(all.connectionsMax(), tenth.connectionsMax()),
                    "connections",
                    "<= " + CONNECTIONS_MAX));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
