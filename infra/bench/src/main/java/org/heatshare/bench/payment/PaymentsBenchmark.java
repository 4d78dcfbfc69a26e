package org.heatshare.bench.payment;

import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;
import org.heatshare.bench.HeapPeak;
import org.heatshare.billing.Billing;
import org.heatshare.billing.payment.BankFileOrigin;
import org.heatshare.billing.payment.BankFileOrigin.Source;
import org.heatshare.billing.payment.Payments;
import org.heatshare.billing.payment.TakenBankFile;
import org.heatshare.billing.payment.bankfile.BankFileException;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.heatshare.db.testing.TestTenants;

/** A bank's file of a hundred thousand payments: read, matched to as many invoices, and booked. */
public final class PaymentsBenchmark implements Benchmark {

    private static final int WHOLE = 100_000;
    private static final int TENTH = WHOLE / 10;
    private static final int INVOICES = 2 * WHOLE + 3 * TENTH;

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public String measures() {
        return "payments of a camt.054 matched and booked a second; time and heap of 100,000 over those of 10,000";
    }

    @Override
    public void run(Consumer<Figure> figures) throws Exception {
        try (EmbeddedMariaDb server =
                        EmbeddedMariaDb.builder().bufferPool("384M").start();
                TestTenants tenants = TestTenants.createOn(server)) {
            issue(server, tenants.registry().get(NORRVIK).databaseName());
            Payments payments = Billing.of(tenants.database(), tenants.registry(), Clock.systemUTC())
                    .payments();
            seconds(payments, "warm-up", 1, TENTH);
            double tenth = seconds(payments, "tenth", 1 + TENTH, TENTH);
            double whole = seconds(payments, "whole", 1 + 2 * TENTH, WHOLE);
            figures.accept(Figure.plain("payments.rate", WHOLE / whole, "1/s", "at least 2000"));
            figures.accept(Figure.ratio("payments.whole", whole, tenth, "s", "at most 11"));
            double heapOfTenth = heap(payments, "tenth again", 1 + 2 * TENTH + WHOLE, TENTH);
            double heapOfWhole = heap(payments, "whole again", 1 + 3 * TENTH + WHOLE, WHOLE);
            figures.accept(Figure.ratio("payments.heap", heapOfWhole, heapOfTenth, "MiB", "at most 1.2"));
        }
    }

    private static double seconds(Payments payments, String day, int first, int count)
            throws IOException, BankFileException {
        Path file = Files.createTempFile("bench", ".xml");
        try {
            BankDay.write(file, day, first, count);
            long began = System.nanoTime();
            try (InputStream in = Files.newInputStream(file)) {
                TakenBankFile taken = payments.take(NORRVIK, in, new BankFileOrigin(day, Source.PARTNER, "bench"))
                        .file();
                if (taken.payments() != count || taken.unmatched() != count / 20) {
                    throw new IllegalStateException("Not all was booked as it should: " + taken);
                }
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            Files.delete(file);
        }
    }

    private static double heap(Payments payments, String day, int first, int count)
            throws IOException, BankFileException {
        HeapPeak peak = new HeapPeak();
        ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();
        try {
            looking.scheduleWithFixedDelay(peak::look, 0, 300, TimeUnit.MILLISECONDS);
            seconds(payments, day, first, count);
        } finally {
            looking.shutdownNow();
        }
        return peak.mebibytes();
    }

    /** Invoices that nobody has paid, as far as payments ask for them. */
    private static void issue(EmbeddedMariaDb server, String database) throws SQLException {
        try (Connection connection = server.connectAsOwner(database);
                Statement run = connection.createStatement();
                PreparedStatement invoice = connection.prepareStatement("""
                        INSERT INTO invoice (id, number, run_id, contract_id, delivery_point_id, party_id, period_from, period_until,
                            issued_on, due_on, currency, energy_wh, net_minor, vat_minor, total_minor, credit_minor, payment_reference)
                        VALUES (?, ?, 1, ?, 1, 1, '2026-10-01', '2026-11-01', '2026-11-01', '2026-12-01', 'SEK', 1, 0, 0, ?, 0, ?)
                        """)) {
            run.execute("INSERT INTO billing_run (id, period_from, period_until, state, prepared_by, prepared_at)"
                    + " VALUES (1, '2026-10-01', '2026-11-01', 'RELEASED', 'bench', NOW())");
            connection.setAutoCommit(false);
            for (int id = 1; id <= INVOICES; id++) {
                invoice.setInt(1, id);
                invoice.setString(2, "2026-" + id);
                invoice.setInt(3, id);
                invoice.setLong(4, BankDay.amountMinor(id));
                invoice.setString(5, BankDay.reference(id));
                invoice.addBatch();
                if (id % 5_000 == 0) {
                    invoice.executeBatch();
                }
            }
            connection.commit();
        }
    }
}
