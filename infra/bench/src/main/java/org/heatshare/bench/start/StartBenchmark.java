package org.heatshare.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;
import org.heatshare.bench.Heatshare;
import org.heatshare.launcher.part.KeycloakPart;
import org.heatshare.launcher.process.Ending;
import org.heatshare.launcher.process.ProcessRecord;
import org.heatshare.launcher.settings.Folders;
import org.heatshare.launcher.settings.Installation;
import org.heatshare.launcher.settings.Secrets;
import org.heatshare.launcher.settings.Settings;
import org.heatshare.launcher.supervision.RunFolder;

/**
 * Starts the installation that {@code ./heatshare} used last: the whole command {@code up} to its end, over the bare start
 * of the optimised Keycloak, in turn and several times; the medians count. Afterwards the memory of all processes.
 */
public final class StartBenchmark implements Benchmark {
    private static final int ROUNDS = 3;
    private static final List<String> PROCESSES = List.of("launcher", "mariadb", "keycloak", "portal", "simulator");

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String measures() {
        return "the time of ./heatshare up over the optimised start of Keycloak alone, and the memory of all processes";
    }

    @Override
    public void run(Consumer<Figure> figures) throws IOException, InterruptedException {
        Path checkout = Path.of(System.getProperty("heatshare.checkout", "."));
        Folders folders = new Folders(checkout, Path.of(System.getProperty("heatshare.data", ".heatshare")));
        if (RunFolder.running(folders, "launcher").isPresent()) {
            throw new IllegalStateException("it runs in " + folders.data() + "; ./heatshare down first");
        }
        Heatshare heatshare = new Heatshare(folders);
        // The first start builds and imports what every later one finds.
        heatshare.run("up", "--detach");
        heatshare.run("down");
        List<Double> whole = new ArrayList<>();
        List<Double> keycloak = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            keycloak.add(keycloakAlone(folders));
            whole.add(heatshare.run("up", "--detach"));
            if (round == ROUNDS) {
                printMemory(folders, figures);
            }
            heatshare.run("down");
        }
        figures.accept(Figure.ratio("start", median(whole), median(keycloak), "s", "ratio at most 2.5"));
    }

    private static double keycloakAlone(Folders folders) throws IOException, InterruptedException {
        Settings settings = Settings.load(folders.checkout().resolve("heatshare.properties"), System.getenv());
        KeycloakPart part = new KeycloakPart(Installation.of(folders, settings, Secrets.in(folders.data())));
        part.prepare(progress -> {});
        long began = System.nanoTime();
        Process process = part.command().start(folders.logOf("keycloak-alone"));
        try {
            while (!part.health().up()) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Keycloak ended; see " + folders.logOf("keycloak-alone"));
                }
                Thread.sleep(50);
            }
            return secondsSince(began);
        } finally {
            Ending.end(process.toHandle(), Duration.ofSeconds(30));
        }
    }

    private static void printMemory(Folders folders, Consumer<Figure> figures) throws IOException {
        double sum = 0;
        for (String name : PROCESSES) {
            Optional<ProcessRecord> process = RunFolder.running(folders, name);
            if (process.isPresent()) {
                double memory = ResidentMemory.mebibytes(process.get().pid());
                figures.accept(Figure.plain("start.memory." + name, memory, "MiB", null));
                sum += memory;
            }
        }
        figures.accept(Figure.plain("start.memory", sum, "MiB", "at most 3072"));
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
