package org.heatshare.bench.partner;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.bench.Benchmark;
import org.heatshare.bench.Figure;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;

/**
 * A month of 2,800 homes' hourly values through {@code POST /readings} as NDJSON, a day a request, and the same values
 * straight into the intake of another municipality, in turns.
 */
public final class PartnerBenchmark implements Benchmark {
    private static final int HOMES = 2_800;
    private static final int DAYS = 30;
    private static final int DAYS_OF_WARMING_UP = 3;
    private static final IntakeSource SOURCE = new IntakeSource(IntakeSource.Kind.PARTNER, "bench");

    @Override
    public String name() {
        return "partner";
    }

    @Override
    public String measures() {
        return "time of a month's hourly values as NDJSON through POST /readings, over the bare intake of the same";
    }

    @Override
    public void run(Consumer<Figure> figures) throws Exception {
        try (EmbeddedMariaDb server =
                        EmbeddedMariaDb.builder().durable().bufferPool("384M").start();
                TestTenants tenants = TestTenants.createOn(server);
                Metering metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC());
                Portal portal = new Portal(tenants, metering)) {
            Values values = new Values(HOMES, Instant.parse("2025-10-01T00:00:00Z"));
            metering.registry().apply(TestTenants.NORRVIK, values.registry(), "bench");
            metering.registry().apply(TestTenants.KALTIO, values.registry(), "bench");
            double posted = 0;
            double bare = 0;
            for (int day = 0; day < DAYS_OF_WARMING_UP + DAYS; day++) {
                double post = post(portal, values, day);
                double take = take(metering, values, day);
                if (day >= DAYS_OF_WARMING_UP) {
                    posted += post;
                    bare += take;
                }
            }
            figures.accept(Figure.ratio("partner.ndjson", posted, bare, "s a month", "<= 4"));
            figures.accept(Figure.plain("partner.values", values.perDay() * DAYS / posted, "values/s", null));
        }
    }

    /** Making the lines is not part of what is measured. */
    private static double post(Portal portal, Values values, int day) throws IOException {
        byte[] lines = values.lines(day);
        long began = System.nanoTime();
        JsonNode batch = portal.post(TestTenants.NORRVIK, new ByteArrayInputStream(lines));
        double seconds = (System.nanoTime() - began) / 1e9;
        check(values.perDay(), batch.path("accepted").asInt(), batch);
        return seconds;
    }

    private static double take(Metering metering, Values values, int day) {
        List<ReadOut> readOuts = values.readOuts(day);
        long began = System.nanoTime();
        int accepted =
                metering.intake().accept(TestTenants.KALTIO, readOuts, SOURCE).count(Verdict.Outcome.ACCEPTED);
        double seconds = (System.nanoTime() - began) / 1e9;
        check(readOuts.size(), accepted, "bare intake");
        return seconds;
    }

    private static void check(int expected, int accepted, Object answer) {
        if (accepted != expected) {
            throw new IllegalStateException("Only " + accepted + " of " + expected + " were accepted: " + answer);
        }
    }
}
