package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.AUDIT_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class RegistryIT {
    private static final Instant START = Instant.parse("2026-01-10T23:00:00Z");

    private final TestTenants tenants;
    private final Metering metering;

    RegistryIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC());
    }

    @BeforeEach
    void empty() {
        tenants.clear();
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void theSameDocumentTwiceChangesNothing() {
        apply(TestTown.of(3, START));
        apply(TestTown.of(3, START));
        MeteringRegistry registry = metering.registry();
        RegistryEntries town = TestTown.of(3, START);
        assertThat(registry.networks(TestTenants.NORRVIK)).isEqualTo(town.networks());
        assertThat(registry.heatSources(TestTenants.NORRVIK)).isEqualTo(town.heatSources());
        assertThat(registry.devices(TestTenants.NORRVIK, Device.Kind.GATEWAY)).isEqualTo(town.devices());
        assertThat(registry.meters(TestTenants.NORRVIK)).isEqualTo(town.meters());
        assertThat(registry.deliveryPoints(TestTenants.NORRVIK)).isEqualTo(town.deliveryPoints());
        assertThat(registry.metersAfter(TestTenants.NORRVIK, TestTown.serial(1), 1))
                .containsExactly(town.meters().get(1));
        int installations = tenants.database().read(TestTenants.NORRVIK, tx -> tx.fetchCount(METER_INSTALLATION));
        assertThat(installations).isEqualTo(4);
    }

    @Test
    void anUnknownCodeIsNamedAndNothingIsEntered() {
        RegistryEntries town = TestTown.of(1, START);
        RegistryEntries broken = new RegistryEntries(
                town.networks(),
                town.heatSources(),
                town.devices(),
                town.meters(),
                town.deliveryPoints(),
                List.of(new MeterPoint("MP-X", "NV-9999", null)),
                List.of());
        assertThatThrownBy(() -> apply(broken)).hasMessageContaining("delivery point 'NV-9999' of meter point 'MP-X'");
        assertThat(metering.registry().networks(TestTenants.NORRVIK)).isEmpty();
        int audited = tenants.database().read(TestTenants.NORRVIK, tx -> tx.fetchCount(AUDIT_ENTRY));
        assertThat(audited).isZero();
    }

    @Test
    void aLaterInstallationTakesTheEarlierMeterAway() {
        apply(TestTown.of(2, START));
        Instant later = START.plusSeconds(86_400);
        RegistryEntries next = new RegistryEntries(
                List.of(),
                List.of(),
                List.of(),
                List.of(TestTown.meter("81000000", 40_000)),
                List.of(),
                List.of(),
                List.of(MeterInstallation.standing(TestTown.point(1), "81000000", later, 0)));
        apply(next);
        List<Instant> removed = tenants.database()
                .read(
                        TestTenants.NORRVIK,
                        tx -> tx.selectFrom(METER_INSTALLATION)
                                .where(METER_INSTALLATION.METER_POINT_ID.eq(1))
                                .orderBy(METER_INSTALLATION.INSTALLED_AT)
                                .fetch(METER_INSTALLATION.REMOVED_AT));
        assertThat(removed).containsExactly(later, null);
    }

    @Test
    void oneMunicipalityDoesNotSeeTheOthersMeters() {
        apply(TestTown.of(2, START));
        assertThat(metering.registry().meters(TestTenants.KALTIO)).isEmpty();
    }

    private void apply(RegistryEntries entries) {
        metering.registry().apply(TestTenants.NORRVIK, entries, "test");
    }
}
