package org.heatshare.integration.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.SiteHour;
import org.heatshare.integration.minersite.SiteHours;
import org.heatshare.integration.minersite.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class SiteHoursIT {
    private static final Instant HOUR = Instant.parse("2026-11-23T06:00:00Z");

    private final TestTenants tenants;
    private final DeviceStates states;
    private SitePlan norrvik;

    SiteHoursIT(TestTenants tenants) {
        this.tenants = tenants;
        this.states = new DeviceStates(tenants.database());
    }

    @BeforeEach
    void planSites() {
        tenants.clear();
        norrvik = SitePlan.create(tenants.database(), TestTenants.NORRVIK, 2);
        SitePlan.create(tenants.database(), TestTenants.KALTIO, 1);
    }

    @Test
    void keepsTheMeanOfAllLooksInAnHour() {
        Instant first = HOUR.plusSeconds(60);
        tell(first, norrvik.miner(0), WorkState.MINING, 8_000);
        look(first);
        Instant second = HOUR.plusSeconds(120);
        tell(second, norrvik.miner(1), WorkState.MINING, 6_000);
        look(second);

        assertThat(hours(second)).containsExactly(new SiteHour(HOUR, 11_000, 0.75));
    }

    @Test
    void countsARestingMinerAsAvailableAndAFaultyOneNot() {
        tell(HOUR, norrvik.miner(0), WorkState.IDLE, 100);
        tell(HOUR, norrvik.miner(1), WorkState.FAULT, 50);
        look(HOUR);

        assertThat(hours(HOUR)).containsExactly(new SiteHour(HOUR, 150, 0.5));
    }

    @Test
    void beginsAnewWithTheHourAndKeepsTenantsApart() {
        tell(HOUR, norrvik.miner(0), WorkState.MINING, 8_000);
        look(HOUR);
        Instant next = HOUR.plusSeconds(3_600);
        look(next);
        at(next).look(TestTenants.KALTIO);

        assertThat(hours(next)).containsExactly(new SiteHour(HOUR, 8_000, 0.5), new SiteHour(next, 0, 0));
        assertThat(at(next).since(TestTenants.KALTIO, "M1", HOUR)).containsExactly(new SiteHour(next, 0, 0));
    }

    private void tell(Instant at, int miner, WorkState state, int powerW) {
        var reading = new MinerReading(state, powerW, BigDecimal.ONE, null, null, List.of());
        states.record(TestTenants.NORRVIK, List.of(new DeviceObservation.Miner(miner, at, reading)));
    }

    private void look(Instant now) {
        at(now).look(TestTenants.NORRVIK);
    }

    private List<SiteHour> hours(Instant now) {
        return at(now).since(TestTenants.NORRVIK, "M1", HOUR);
    }

    private SiteHours at(Instant now) {
        return new SiteHours(tenants.database(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
