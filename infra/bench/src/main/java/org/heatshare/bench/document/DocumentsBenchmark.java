package org.heatshare.bench.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;
import org.heatshare.billing.document.InvoicePdf;
import org.heatshare.billing.invoicing.IssuedInvoice;

/** Invoices as tagged PDFs on two threads. */
public final class DocumentsBenchmark implements Benchmark {
    private static final int THREADS = 2;
    private static final int ROUNDS = 7;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String measures() {
        return "invoices as tagged PDFs on two threads, against the same library's shortest tagged page";
    }

    @Override
    public void run(Consumer<Figure> figures) throws Exception {
        IssuedInvoice invoice = invoice();
        InvoicePdf pdf = new InvoicePdf();
        ShortestPage shortest = new ShortestPage();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            seconds(threads, shortest::make, WARM_UP);
            seconds(threads, () -> pdf.of(invoice, List.of()), WARM_UP);
            double[] ofInvoices = new double[ROUNDS];
            double[] ofShortest = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ofShortest[round] = seconds(threads, shortest::make, ROUND);
                ofInvoices[round] = seconds(threads, () -> pdf.of(invoice, List.of()), ROUND);
            }
            figures.accept(Figure.ratio("documents.pdf", median(ofInvoices), median(ofShortest), "s", "at most 4"));
            figures.accept(Figure.plain("documents.pdf.rate", 1 / median(ofInvoices), "1/s", null));
        } finally {
            threads.shutdownNow();
        }
    }

    /** For one document, all threads together. */
    private static double seconds(ExecutorService threads, Supplier<byte[]> document, Duration atLeast)
            throws InterruptedException, ExecutionException {
        long begun = System.nanoTime();
        long until = begun + atLeast.toNanos();
        List<Future<Integer>> made = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            made.add(threads.submit(() -> {
                int count = 0;
                while (System.nanoTime() < until) {
                    if (document.get().length == 0) {
                        throw new IllegalStateException("a document is empty");
                    }
                    count++;
                }
                return count;
            }));
        }
        int count = 0;
        for (Future<Integer> one : made) {
            count += one.get();
        }
        return (System.nanoTime() - begun) / 1e9 / count;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static IssuedInvoice invoice() throws IOException {
        try (InputStream in = DocumentsBenchmark.class.getResourceAsStream("invoice.json")) {
            return new ObjectMapper().registerModule(new JavaTimeModule()).readValue(in, IssuedInvoice.class);
        }
    }
}
