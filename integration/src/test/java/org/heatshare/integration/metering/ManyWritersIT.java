package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.READ_OUT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** Several senders at once, with the same meters and partly the same readings: each is stored once, no day is torn. */
@MariaDbTest
class ManyWritersIT {
    private static final Instant START = Instant.parse("2026-01-10T23:00:00Z");
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
    private static final int HOMES = 8;
    private static final int HOURS = 73;
    private static final int WRITERS = 4;

    private final TestTenants tenants;

    ManyWritersIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @Test
    void eachReadingIsStoredOnceAndDaysAreWhole() throws Exception {
        tenants.clear();
        List<ReadOut> all = readOuts();
        int accepted = 0;
        int received = 0;
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try (Metering metering =
                new Metering(tenants.database(), tenants.registry(), Clock.fixed(NOW, ZoneOffset.UTC))) {
            metering.registry().apply(TestTenants.NORRVIK, TestTown.of(HOMES, START), "test");
            List<Callable<int[]>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                long seed = writer;
                writers.add(() -> send(metering, all, seed));
            }
            for (Future<int[]> counts : threads.invokeAll(writers)) {
                accepted += counts.get()[0];
                received += counts.get()[1];
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(received).isEqualTo(WRITERS * all.size());
        assertThat(accepted).isEqualTo(all.size());
        int stored = tenants.database().read(TestTenants.NORRVIK, tx -> tx.fetchCount(READ_OUT));
        assertThat(stored).isEqualTo(all.size());
        long wh = tenants.database()
                .read(
                        TestTenants.NORRVIK,
                        tx -> tx.select(DSL.sum(CONSUMPTION_DAY.ENERGY_WH))
                                .from(CONSUMPTION_DAY)
                                .fetchSingle()
                                .value1()
                                .longValueExact());
        assertThat(wh).isEqualTo(HOMES * 72_000L);
    }

    private static int[] send(Metering metering, List<ReadOut> all, long seed) {
        List<ReadOut> mixed = new ArrayList<>(all);
        if (seed > 0) {
            Collections.shuffle(mixed, new Random(seed));
        }
        int accepted = 0;
        int known = 0;
        for (int from = 0; from < mixed.size(); from += 100) {
            IntakeResult result = metering.intake()
                    .accept(
                            TestTenants.NORRVIK,
                            mixed.subList(from, Math.min(mixed.size(), from + 100)),
                            IntakeSource.partner("writer-" + seed));
            accepted += result.count(Verdict.Outcome.ACCEPTED);
            known += result.count(Verdict.Outcome.DUPLICATE);
        }
        return new int[] {accepted, accepted + known};
    }

    private static List<ReadOut> readOuts() {
        List<ReadOut> readOuts = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            for (int home = 1; home <= HOMES; home++) {
                readOuts.add(ReadOut.of(TestTown.serial(home), NOW)
                        .readAt(START.plus(Duration.ofHours(hour)))
                        .heatEnergy(RegisterValue.kilowattHours(hour))
                        .build());
            }
        }
        return readOuts;
    }
}
