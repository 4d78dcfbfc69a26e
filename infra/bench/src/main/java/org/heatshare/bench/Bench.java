package org.heatshare.bench;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatshare.bench.billing.BillingBenchmark;
import org.heatshare.bench.crash.CrashBenchmark;
import org.heatshare.bench.decode.DecodeBenchmark;
import org.heatshare.bench.document.DocumentsBenchmark;
import org.heatshare.bench.ingest.BacklogBenchmark;
import org.heatshare.bench.ingest.IngestBenchmark;
import org.heatshare.bench.partner.ImportBenchmark;
import org.heatshare.bench.partner.PartnerBenchmark;
import org.heatshare.bench.payment.PaymentsBenchmark;
import org.heatshare.bench.poll.PollBenchmark;
import org.heatshare.bench.start.StartBenchmark;

/** The entry point of {@code ./heatshare bench}: runs a benchmark by name and prints each figure as a line of JSON. */
public final class Bench {
    private Bench() {}

    /** Exits with 0, or with 1 if the name is unknown or the benchmark failed. */
    public static void main(String[] arguments) {
        // The figures are what the reader came for; a server's chatter would bury them.
        Logger.getLogger("").setLevel(Level.WARNING);
        List<String> words = List.of(arguments);
        String wanted = words.isEmpty() ? "" : words.get(0);
        List<Benchmark> all = benchmarks(words.subList(Math.min(1, words.size()), words.size()));
        for (Benchmark benchmark : all) {
            if (benchmark.name().equals(wanted)) {
                System.exit(run(benchmark));
            }
        }
        System.err.println(wanted.isEmpty() ? "usage: bench NAME" : "no benchmark is named " + wanted);
        all.forEach(each -> System.err.printf("  %-10s %s%n", each.name(), each.measures()));
        System.exit(1);
    }

    /**
     * Every benchmark that there is; a new one is added here.
     *
     * @param options of those that have any
     */
    private static List<Benchmark> benchmarks(List<String> options) {
        return List.of(
                new BacklogBenchmark(options),
                new BillingBenchmark(),
                new CrashBenchmark(options),
                new DecodeBenchmark(),
                new DocumentsBenchmark(),
                new ImportBenchmark(),
                new IngestBenchmark(),
                new PartnerBenchmark(),
                new PaymentsBenchmark(),
                new PollBenchmark(),
                new StartBenchmark());
    }

    @SuppressWarnings("CatchAndPrintStackTrace") // the trace is the report of a failed benchmark
    private static int run(Benchmark benchmark) {
        try {
            benchmark.run(figure -> System.out.println(figure.toJson()));
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (Exception e) {
            e.printStackTrace();
            return 1;
        }
    }
}
