package org.heatshare.bench.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.IntakeResult;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;

/**
 * Works off the beginning of a year's backlog of 2,800 homes while the same meters are polled, sixty times as often as the
 * product does: how late the live read-outs become, and how fast the backlog goes. All of it is older than what was
 * read live already, so that every backlog read-out goes the long way. It comes in portions of ten thousand in the order
 * of time, as from a file or a partner's body.
 */
public final class BacklogBenchmark implements Benchmark {
    private static final int HOMES = 2_800;
    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_OF_LIVE = 30;
    private static final int PORTION = 10_000;
    private static final double PERCENTILE = 0.99;
    private static final double SECONDS_AN_HOUR = 3_600;
    private static final IntakeSource SOURCE = new IntakeSource(IntakeSource.Kind.FILE, "backlog");

    private final List<String> options;

    /** @param options {@code --days N} of the year that are worked off, 1 to 365 */
    public BacklogBenchmark(List<String> options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "backlog";
    }

    @Override
    public String measures() {
        return "lateness of live read-outs while a year's backlog is worked off, and its pace [--days N]";
    }

    @Override
    public void run(Consumer<Figure> figures) throws Exception {
        int days = days();
        LocalDate firstDay = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS_A_YEAR + DAYS_OF_LIVE);
        History history = new History(HOMES, firstDay);
        try (EmbeddedMariaDb server =
                        EmbeddedMariaDb.builder().durable().bufferPool("384M").start();
                TestTenants tenants = TestTenants.createOn(server);
                Metering metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC())) {
            metering.registry().apply(TestTenants.NORRVIK, history.registry(), "bench");
            int firstLive = DAYS_A_YEAR * History.HOURS_A_DAY;
            try (LiveReads live = new LiveReads(history, HOMES, firstLive, metering.intake())) {
                live.awaitFirst();
                live.takeLatenesses();
                double seconds = 0;
                for (int day = 0; day < days; day++) {
                    seconds += workOff(metering, history.day(day));
                }
                lateness(live.takeLatenesses(), figures);
                pace(days, seconds, figures);
            }
        }
    }

    private static void lateness(List<Double> seconds, Consumer<Figure> figures) {
        if (seconds.isEmpty()) {
            throw new IllegalStateException("No live read-out became durable while the backlog was worked off");
        }
        int last = seconds.size() - 1;
        figures.accept(Figure.plain("backlog.live-readouts", seconds.size(), "read-outs", null));
        figures.accept(Figure.plain("backlog.live-worst", seconds.get(last), "s late", "<= 60"));
        figures.accept(Figure.plain("backlog.live-99", seconds.get((int) (last * PERCENTILE)), "s late", null));
    }

    private static void pace(int days, double seconds, Consumer<Figure> figures) {
        double count = (double) HOMES * History.HOURS_A_DAY * days;
        double year = (double) HOMES * History.HOURS_A_DAY * DAYS_A_YEAR;
        figures.accept(Figure.plain("backlog.worked-off", count, "read-outs", null));
        figures.accept(Figure.plain("backlog.pace", count / seconds, "read-outs/s", null));
        figures.accept(Figure.plain(
                "backlog.year-at-this-pace", year * seconds / count / SECONDS_AN_HOUR, "h, not tried", null));
    }

    /** Making the read-outs is not part of what is measured. */
    private static double workOff(Metering metering, List<ReadOut> day) {
        long began = System.nanoTime();
        for (int from = 0; from < day.size(); from += PORTION) {
            List<ReadOut> portion = day.subList(from, Math.min(day.size(), from + PORTION));
            IntakeResult result = metering.intake().accept(TestTenants.NORRVIK, portion, SOURCE);
            int accepted = result.count(Verdict.Outcome.ACCEPTED);
            if (accepted != portion.size()) {
                throw new IllegalStateException(
                        "Only " + accepted + " of " + portion.size() + " read-outs were accepted");
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private int days() {
        if (options.isEmpty()) {
            return 4;
        }
        boolean fits = options.size() == 2
                && options.get(0).equals("--days")
                && options.get(1).matches("[1-9]\\d{0,2}")
                && Integer.parseInt(options.get(1)) <= DAYS_A_YEAR;
        if (!fits) {
            throw new IllegalArgumentException(
                    "'" + String.join(" ", options) + "' does not fit; there is --days with 1 to " + DAYS_A_YEAR);
        }
        return Integer.parseInt(options.get(1));
    }
}
