package org.heatshare.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.heatshare.simulator.fault.FaultBook;
import org.heatshare.simulator.fault.FaultControl;
import org.heatshare.simulator.fault.FaultStore;
import org.heatshare.simulator.live.LiveTown;
import org.heatshare.simulator.onboarding.OnboardingWriter;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;
import org.heatshare.simulator.town.TownSettings;

/** Starts the demo's devices, writes the onboarding documents, and feeds the history when it is told of a portal. */
public final class Simulator {

    private Simulator() {}

    /** Runs until it is stopped; prints "simulator ready" once every device listens. Exits 1 with a reason otherwise. */
    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            start(Options.parse(arguments, System.getenv()), Clock.systemUTC());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            System.err.println("simulator: " + e.getMessage());
            System.exit(1);
        }
        System.out.println("simulator ready");
        stopped.await();
    }

    private static void start(Options options, Clock clock) throws IOException {
        TownSettings settings = DemoFile.settings(options, clock);
        List<Town> towns = Stream.of(Municipality.values())
                .map(municipality -> new Town(municipality, settings))
                .toList();
        OnboardingWriter onboarding = new OnboardingWriter(options.onboarding());
        for (Town town : towns) {
            onboarding.write(town);
        }
        FaultStore store = new FaultStore(options.data().resolve("faults.json"));
        FaultBook faults = new FaultBook(store.load());
        faults.onChange(kind -> save(store, faults));
        List<LiveTown> live =
                towns.stream().map(town -> new LiveTown(town, faults, clock)).toList();
        Devices devices = new Devices(live, faults);
        new FaultControl(options.faultsPort(), faults, devices::exists, clock).start();
        if (options.portal().isPresent()) {
            Thread feeding = new Thread(new Feeding(options, towns, clock), "history");
            feeding.setDaemon(true);
            feeding.start();
        }
    }

    private static void save(FaultStore store, FaultBook faults) {
        try {
            store.save(faults.remembered());
        } catch (IOException e) {
            throw new UncheckedIOException("Faults cannot be kept", e);
        }
    }
}
