package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three homes have told of ten hours, all or but one, and one of them and the miner site of the eleventh as well. */
@MariaDbTest
class UnfinishedHourIT {
    private static final Instant START = Instant.parse("2026-03-10T00:00:00Z");
    private static final int TOLD_BY_ALL = 10;

    private final Metering metering;
    private final TestTenants tenants;

    UnfinishedHourIT(TestTenants tenants) {
        this.tenants = tenants;
        Clock clock = Clock.fixed(at(TOLD_BY_ALL + 1).plus(Duration.ofMinutes(20)), ZoneOffset.UTC);
        metering = new Metering(tenants.database(), tenants.registry(), clock);
    }

    @BeforeEach
    void readMeters() {
        tenants.clear();
        tell((home, hour) -> true);
    }

    /** Whether a home was read at an hour. */
    @FunctionalInterface
    private interface Read {
        boolean was(int home, int hour);
    }

    private void tell(Read read) {
        metering.registry().apply(TestTenants.NORRVIK, TestTown.of(3, START), "test");
        List<ReadOut> readOuts = new ArrayList<>();
        for (int hour = 0; hour <= TOLD_BY_ALL; hour++) {
            for (int home = 1; home <= 3; home++) {
                if (read.was(home, hour)) {
                    readOuts.add(readOut(TestTown.serial(home), hour, hour));
                }
            }
            readOuts.add(readOut(TestTown.SITE_SERIAL, hour, hour * 4L));
        }
        readOuts.add(readOut(TestTown.serial(1), TOLD_BY_ALL + 1, TOLD_BY_ALL + 1));
        readOuts.add(readOut(TestTown.SITE_SERIAL, TOLD_BY_ALL + 1, (TOLD_BY_ALL + 1) * 4L));
        metering.intake()
                .accept(TestTenants.NORRVIK, readOuts, new IntakeSource(IntakeSource.Kind.FILE, "unfinished hour"));
        metering.networkDays().bringUpToDate(TestTenants.NORRVIK);
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void itsDemandIsUnknownRatherThanThatOfTheFewWhoHaveTold() {
        List<NetworkInterval> hours = metering.networkHeat().lastHours(TestTenants.NORRVIK, TestTown.NETWORK);

        assertThat(hours.get(22).start()).isEqualTo(at(TOLD_BY_ALL - 1));
        assertThat(hours.get(22).demandWh()).isEqualTo(3_000);
        assertThat(hours.get(23).demandWh()).isNull();
        assertThat(hours.get(23).suppliedWh()).isEqualTo(4_000);
    }

    @Test
    void anHourInBetweenOfWhichFewHaveToldHasNoDemandEither() {
        tenants.clear();
        tell((home, hour) -> home == 1 || hour < 5 || hour > 6);

        List<NetworkInterval> hours = metering.networkHeat().lastHours(TestTenants.NORRVIK, TestTown.NETWORK);

        int first = 24 - 1 - TOLD_BY_ALL;
        assertThat(hours.get(first).start()).isEqualTo(at(0));
        assertThat(hours.subList(first + 3, first + 8))
                .extracting(NetworkInterval::demandWh)
                .containsExactly(3_000L, null, null, null, 3_000L);
        assertThat(hours.subList(first + 3, first + 8))
                .extracting(NetworkInterval::suppliedWh)
                .containsOnly(4_000L);
        assertThat(metering.networkHeat().lastFullHour(TestTenants.NORRVIK, TestTown.NETWORK))
                .hasValueSatisfying(hour -> assertThat(hour.start()).isEqualTo(at(TOLD_BY_ALL - 1)));
    }

    private static ReadOut readOut(String serial, int hour, long kilowattHours) {
        return ReadOut.of(serial, at(hour))
                .readAt(at(hour))
                .heatEnergy(new RegisterValue(BigDecimal.valueOf(kilowattHours), EnergyUnit.KWH))
                .volumeL(kilowattHours * 20)
                .build();
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }
}
