package org.heatshare.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;
import org.heatshare.bench.Heatshare;
import org.heatshare.launcher.settings.Folders;
import org.heatshare.launcher.settings.Installation;
import org.heatshare.launcher.settings.Secrets;
import org.heatshare.launcher.settings.Settings;

/**
 * Starts an installation of its own, hands readings in by the partner API while its simulated meters are polled and their
 * history is fed, and kills the portal or the database at random moments. What was not acknowledged is sent again with
 * the same key. In the end all counts must add up, and every acknowledged reading must be in the database.
 */
public final class CrashBenchmark implements Benchmark {
    private static final List<String> VICTIMS = List.of("portal", "mariadb");
    private static final int SENDERS = 2;
    private static final int STREETS = 20;
    private static final int WAIT_MS = 200;

    private final List<String> words;

    /** @param words {@code --rounds}, {@code --seed} and {@code --homes}, each with its number */
    public CrashBenchmark(List<String> words) {
        this.words = List.copyOf(words);
    }

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public String measures() {
        return "acknowledged readings that are missing after kill -9 of portal and MariaDB [--rounds 20 --seed 1 --homes 40]";
    }

    @Override
    public void run(Consumer<Figure> figures) throws IOException, InterruptedException {
        CrashOptions options = CrashOptions.of(words);
        Path checkout = Path.of(System.getProperty("heatshare.checkout", ".")).toAbsolutePath();
        Folders folders = new Folders(checkout, checkout.resolve(".heatshare/crash"));
        Path remembered = checkout.resolve(".heatshare/data-folder");
        String usual = Files.exists(remembered) ? Files.readString(remembered) : "";
        Heatshare heatshare = new Heatshare(folders);
        try {
            heatshare.run("up", "--detach", "--homes", Integer.toString(options.homes()));
            tryIt(options, folders, heatshare, figures);
        } finally {
            heatshare.run("down");
            if (!usual.isEmpty()) {
                Files.writeString(remembered, usual);
            }
        }
    }

    private static void tryIt(CrashOptions options, Folders folders, Heatshare heatshare, Consumer<Figure> figures)
            throws IOException, InterruptedException {
        Settings settings = Settings.load(folders.checkout().resolve("heatshare.properties"), System.getenv());
        Installation installation = Installation.of(folders, settings, Secrets.in(folders.data()));
        List<Sender> senders = senders(installation);
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
        senders.forEach(threads::execute);
        SplittableRandom random = new SplittableRandom(options.seed());
        for (int round = 1; round <= options.rounds(); round++) {
            String victim = VICTIMS.get(random.nextInt(VICTIMS.size()));
            double silence = new Crash(folders, heatshare, senders).kill(victim, random.nextInt(2_000, 10_000));
            figures.accept(
                    Figure.plain("crash.round-" + round + "." + victim, silence, "s until all are acknowledged", null));
        }
        senders.forEach(Sender::end);
        threads.shutdown();
        if (!threads.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the last bodies are not acknowledged; see " + folders.log());
        }
        judge(installation, senders, figures);
    }

    private static List<Sender> senders(Installation installation) throws InterruptedException {
        List<Street> streets = IntStream.range(0, STREETS).mapToObj(Street::new).toList();
        try (Stored stored = new Stored(installation.database())) {
            while (!stored.hasTown()) {
                Thread.sleep(WAIT_MS);
            }
            stored.enter(streets);
        }
        int share = STREETS / SENDERS;
        List<Sender> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            senders.add(
                    new Sender(new PartnerClient(installation), streets.subList(sender * share, (sender + 1) * share)));
        }
        return senders;
    }

    private static void judge(Installation installation, List<Sender> senders, Consumer<Figure> figures) {
        Counts counts = senders.stream().map(Sender::counts).reduce(Counts.NONE, Counts::plus);
        count("crash.received", counts.received(), figures);
        count("crash.accepted", counts.accepted(), figures);
        count("crash.superseded", counts.superseded(), figures);
        count("crash.duplicate", counts.duplicate(), figures);
        count("crash.quarantined", counts.quarantined(), figures);
        int again = senders.stream().mapToInt(Sender::again).sum();
        figures.accept(Figure.plain("crash.sent-again", again, "tries", null));
        List<SentBody> acknowledged = senders.stream()
                .flatMap(sender -> sender.acknowledged().stream())
                .toList();
        try (Stored stored = new Stored(installation.database())) {
            long unbalanced = stored.unbalancedBatches()
                    + senders.stream()
                            .mapToLong(sender -> sender.unbalanced().size())
                            .sum();
            long missing = stored.missing(acknowledged);
            figures.accept(Figure.plain("crash.unbalanced", unbalanced, "batches", "0"));
            figures.accept(Figure.plain("crash.missing", missing, "acknowledged readings", "0"));
            if (acknowledged.isEmpty() || !counts.balanced() || unbalanced > 0 || missing > 0) {
                throw new IllegalStateException("crashes lost something; the data is kept in .heatshare/crash");
            }
        }
    }

    private static void count(String name, long value, Consumer<Figure> figures) {
        figures.accept(Figure.plain(name, value, "readings", null));
    }
}
