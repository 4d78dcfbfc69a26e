package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In whatever order readings arrive, in whatever portions and however often, the days come out the same. */
@MariaDbTest
class ArrivalOrderIT {
    private static final Instant START = Instant.parse("2026-03-27T22:00:00Z");
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final IntakeSource FILE = new IntakeSource(IntakeSource.Kind.FILE, "test");
    private static final int SEEDS = 6;

    private final TestTenants tenants;
    private final Metering metering;

    ArrivalOrderIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void daysAreTheSameInAnyOrderOfArrival() {
        for (int seed = 0; seed < SEEDS; seed++) {
            // LOCAL days with the change to summer time; STANDARD days without.
            TenantId tenant = seed % 2 == 0 ? TestTenants.KALTIO : TestTenants.NORRVIK;
            List<ReadOut> readOuts = readOuts(seed);
            tenants.clear();
            metering.registry().apply(tenant, withExchange(), "test");
            metering.intake().accept(tenant, readOuts, FILE);
            String inOrder = DerivedDays.of(tenants, tenant);
            tenants.clear();
            metering.registry().apply(tenant, withExchange(), "test");
            shuffled(tenant, readOuts, seed);
            assertThat(DerivedDays.of(tenants, tenant)).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    private void shuffled(TenantId tenant, List<ReadOut> readOuts, int seed) {
        List<ReadOut> mixed = new ArrayList<>(readOuts);
        Collections.shuffle(mixed, new Random(seed));
        for (int from = 0; from < mixed.size(); from += 37) {
            List<ReadOut> portion = mixed.subList(from, Math.min(mixed.size(), from + 37));
            IntakeResult result = metering.intake().accept(tenant, portion, FILE);
            assertThat(result.count(Verdict.Outcome.ACCEPTED)).isEqualTo(portion.size());
        }
        IntakeResult again = metering.intake().accept(tenant, mixed, FILE);
        assertThat(again.count(Verdict.Outcome.DUPLICATE)).isEqualTo(mixed.size());
    }

    /** Home 1's meter is exchanged on the third day. */
    private static RegistryEntries withExchange() {
        RegistryEntries town = TestTown.of(2, START);
        List<HeatMeter> meters = new ArrayList<>(town.meters());
        meters.add(TestTown.meter("81000000", 40_000));
        List<MeterInstallation> installations = new ArrayList<>(town.installations());
        installations.set(
                0,
                new MeterInstallation(
                        TestTown.point(1), TestTown.serial(1), START, 99_999_900_000L, exchangedAt(), 30_000L));
        installations.add(MeterInstallation.standing(TestTown.point(1), "81000000", exchangedAt(), 5_000));
        return new RegistryEntries(
                town.networks(),
                town.heatSources(),
                town.devices(),
                meters,
                town.deliveryPoints(),
                town.meterPoints(),
                installations);
    }

    private static Instant exchangedAt() {
        return START.plusSeconds(52 * 3_600 + 1_000);
    }

    private static List<ReadOut> readOuts(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ReadOut> readOuts = new ArrayList<>();
        // Rolls over on the way to what the fitter read.
        series(random, readOuts, TestTown.serial(1), START, exchangedAt(), 99_999_900_000L, 129_999);
        series(random, readOuts, "81000000", exchangedAt(), START.plusSeconds(100 * 3_600), 5_000, 400_000);
        series(random, readOuts, TestTown.serial(2), START, START.plusSeconds(100 * 3_600), 0, 400_000);
        return readOuts;
    }

    private static void series(
            SplittableRandom random,
            List<ReadOut> readOuts,
            String serial,
            Instant from,
            Instant until,
            long startWh,
            long mostWh) {
        long used = 0;
        Instant at = from;
        while (true) {
            long gap = random.nextInt(15) == 0 ? random.nextLong(4_000, 40_000) : random.nextLong(1_200, 3_601);
            at = at.plusSeconds(gap);
            if (!at.isBefore(until)) {
                return;
            }
            used = Math.min(mostWh, used + random.nextLong(gap));
            long register = (startWh + used) % 100_000_000_000L;
            readOuts.add(ReadOut.of(serial, NOW)
                    .readAt(at)
                    .heatEnergy(new RegisterValue(BigDecimal.valueOf(register, 3), EnergyUnit.KWH))
                    .volumeL(used / 40)
                    .build());
        }
    }
}
