package org.heatshare.bench.ingest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.IntakeResult;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;

/**
 * Read-outs of 2,800 homes in the order of time, a day a delivery, through the whole intake: judged, kept raw, turned
 * into hourly and daily consumption, durable. The database's own speed is measured on the same server in turn.
 */
public final class IngestBenchmark implements Benchmark {
    private static final int HOMES = 2_800;
    private static final int DAYS = 30;
    private static final int DAYS_OF_WARMING_UP = 4;
    private static final int HOURS_A_DAY = 24;
    private static final IntakeSource SOURCE = new IntakeSource(IntakeSource.Kind.FILE, "bench");

    @Override
    public String name() {
        return "ingest";
    }

    @Override
    public String measures() {
        return "read-outs durable as consumption a second, over the rows that LOAD DATA takes into a narrow table";
    }

    @Override
    public void run(Consumer<Figure> figures) throws Exception {
        try (EmbeddedMariaDb server =
                        EmbeddedMariaDb.builder().durable().bufferPool("384M").start();
                TestTenants tenants = TestTenants.createOn(server);
                Metering metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC())) {
            History history = new History(HOMES, LocalDate.parse("2025-10-01"));
            long began = System.nanoTime();
            metering.registry().apply(TestTenants.NORRVIK, history.registry(), "bench");
            figures.accept(Figure.plain("ingest.registry", seconds(began), "s to enter 2800 homes", "< 5"));
            metering.registry().apply(TestTenants.KALTIO, history.registry(), "bench");
            for (int day = 0; day < DAYS_OF_WARMING_UP; day++) {
                take(metering, TestTenants.KALTIO, history.day(day));
            }
            double reference = 0;
            double intake = 0;
            try (ReferenceTable table = new ReferenceTable(server)) {
                // Day by day in turn, so that whatever else the machine does slows both alike.
                for (int day = 0; day < DAYS; day++) {
                    reference += table.load(history.referenceRows(day));
                    intake += take(metering, TestTenants.NORRVIK, history.day(day));
                }
            }
            double count = (double) HOMES * DAYS * HOURS_A_DAY;
            double readOuts = count / intake;
            figures.accept(Figure.ratio("ingest", readOuts, count / reference, "read-outs/s", ">= 0.3"));
            figures.accept(Figure.plain("ingest.values", readOuts * History.REGISTERS, "registers/s", null));
            began = System.nanoTime();
            int days = metering.networkDays().bringUpToDate(TestTenants.NORRVIK);
            figures.accept(Figure.plain("ingest.network-days", days / seconds(began), "days/s", null));
        }
    }

    /** Making the read-outs is not part of what is measured. */
    private static double take(Metering metering, TenantId tenant, List<ReadOut> readOuts) {
        long began = System.nanoTime();
        IntakeResult result = metering.intake().accept(tenant, readOuts, SOURCE);
        double seconds = seconds(began);
        int accepted = result.count(Verdict.Outcome.ACCEPTED);
        if (accepted != readOuts.size()) {
            throw new IllegalStateException("Only " + accepted + " of " + readOuts.size() + " read-outs were accepted");
        }
        return seconds;
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
