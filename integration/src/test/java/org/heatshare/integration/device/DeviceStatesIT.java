package org.heatshare.integration.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.minersite.Miner;
import org.heatshare.integration.minersite.MinerCondition;
import org.heatshare.integration.minersite.MinerFilter;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.MinerSite;
import org.heatshare.integration.minersite.MinerSites;
import org.heatshare.integration.minersite.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class DeviceStatesIT {
    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00Z");
    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final MinerReading MINING = new MinerReading(
            WorkState.MINING, 8000, new BigDecimal("480000"), new BigDecimal("41.5"), new BigDecimal("58"), List.of());
    private static final MinerReading FAULTED =
            new MinerReading(WorkState.FAULT, 100, null, null, null, List.of("hash board error 512 on board 1"));

    private final TestTenants tenants;
    private final DeviceStates states;
    private final MinerSites sites;
    private SitePlan norrvik;

    DeviceStatesIT(TestTenants tenants) {
        this.tenants = tenants;
        this.states = new DeviceStates(tenants.database());
        this.sites = new MinerSites(tenants.database(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void planSites() {
        tenants.clear();
        norrvik = SitePlan.create(tenants.database(), NORRVIK, 4);
        SitePlan.create(tenants.database(), KALTIO, 2);
    }

    @Test
    void sumsUpASite() {
        states.record(
                NORRVIK,
                List.of(
                        new DeviceObservation.Miner(norrvik.miner(0), NOW, MINING),
                        new DeviceObservation.Miner(norrvik.miner(1), NOW, MINING),
                        new DeviceObservation.Miner(norrvik.miner(2), NOW, FAULTED),
                        new DeviceObservation.Controller(
                                norrvik.controller(),
                                NOW,
                                Map.of("secondary_supply_temperature_c", new BigDecimal("71.20")))));

        MinerSite site = sites.findSite(NORRVIK, "M1").orElseThrow();

        assertThat(site.minersTotal()).isEqualTo(4);
        assertThat(site.minersRunning()).isEqualTo(2);
        assertThat(site.minersFaulted()).isEqualTo(1);
        assertThat(site.minersSilent()).isEqualTo(1);
        assertThat(site.electricPowerW()).isEqualTo(16_100);
        assertThat(site.hashrateThs()).isEqualTo("960.0");
        assertThat(site.inletTemperatureC()).isEqualTo("41.5");
        assertThat(site.outletTemperatureC()).isEqualTo("58.0");
        assertThat(site.controllers().get(0).supplyTemperatureC()).hasValue(new BigDecimal("71.20"));
        assertThat(site.controllers().get(0).online()).isTrue();
    }

    @Test
    void keepsTenantsApart() {
        states.record(NORRVIK, List.of(new DeviceObservation.Miner(norrvik.miner(0), NOW, MINING)));

        assertThat(sites.findSite(KALTIO, "M1").orElseThrow().minersRunning()).isZero();
        assertThat(sites.countMiners(KALTIO, MinerFilter.ALL)).isEqualTo(2);
        assertThat(alarmSince(KALTIO)).isEmpty();
    }

    @Test
    void raisesOneAlarmAfterRepeatedSilenceAndResolvesItWithAnAnswer() {
        int miner = norrvik.miner(0);
        states.record(NORRVIK, List.of(new DeviceObservation.Miner(miner, NOW.minusSeconds(1200), MINING)));
        for (int i = 0; i < 5; i++) {
            states.record(NORRVIK, List.of(new DeviceObservation.Silent(miner, NOW.plusSeconds(i), "timed out")));
            assertThat(alarmSince(NORRVIK)).hasSize(i < 2 ? 0 : 1);
        }

        assertThat(alarmSince(NORRVIK)).containsExactly(NOW.plusSeconds(2));
        assertThat(sites.findMiners(NORRVIK, MinerFilter.ALL, 0, 1))
                .extracting(Miner::alarm, Miner::lastSeenAt)
                .containsExactly(tuple("No answer: timed out", NOW.minusSeconds(1200)));

        states.record(NORRVIK, List.of(new DeviceObservation.Miner(miner, NOW, MINING)));
        assertThat(alarmSince(NORRVIK)).isEmpty();
    }

    @Test
    void keepsTheTimeSinceWhenTheSameFaultIsReported() {
        int miner = norrvik.miner(0);
        states.record(NORRVIK, List.of(new DeviceObservation.Miner(miner, NOW, FAULTED)));
        states.record(NORRVIK, List.of(new DeviceObservation.Miner(miner, NOW.plusSeconds(300), FAULTED)));

        assertThat(alarmSince(NORRVIK)).containsExactly(NOW);
    }

    @Test
    void pagesAndFiltersMiners() {
        states.record(
                NORRVIK,
                List.of(
                        new DeviceObservation.Miner(norrvik.miner(1), NOW, MINING),
                        new DeviceObservation.Miner(norrvik.miner(2), NOW, FAULTED),
                        new DeviceObservation.Miner(norrvik.miner(3), NOW.minusSeconds(3600), MINING)));

        assertThat(sites.findMiners(NORRVIK, MinerFilter.ofSite("M1"), 1, 2))
                .extracting(Miner::code)
                .containsExactly("M1-0001", "M1-0002");
        assertThat(sites.findMiners(NORRVIK, MinerFilter.ALL.in(MinerCondition.SILENT), 0, 10))
                .extracting(Miner::code)
                .containsExactly("M1-0000", "M1-0003");
        assertThat(sites.countMiners(NORRVIK, MinerFilter.ALL.in(MinerCondition.FAULTED)))
                .isEqualTo(1);
        assertThat(sites.countMiners(NORRVIK, new MinerFilter(null, 1, "C01", null, "0002")))
                .isEqualTo(1);
    }

    private List<Instant> alarmSince(TenantId tenant) {
        return tenants.database()
                .read(
                        tenant,
                        tx -> tx.selectFrom(DEVICE_STATE)
                                .where(DEVICE_STATE.ALARM.isNotNull())
                                .fetch(DEVICE_STATE.ALARM_SINCE));
    }
}
