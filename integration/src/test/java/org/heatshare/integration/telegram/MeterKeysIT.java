package org.heatshare.integration.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.heatshare.db.schema.tenant.Tables.AUDIT_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.METER_KEY;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.heatmeter.TestRadio;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.sealing.MasterKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class MeterKeysIT {
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String SERIAL = "80000001";
    private static final MeterIdentity METER = new MeterIdentity(0x2C2D, 0x80000001, 0x34, 4);

    private final TestTenants tenants;
    private final MeterKeys keys;

    MeterKeysIT(TestTenants tenants) {
        this.tenants = tenants;
        keys = keys("a master key for tests, long enough to be one");
    }

    @BeforeEach
    void meters() {
        tenants.clear();
        try (Metering metering = new Metering(tenants.database(), tenants.registry(), CLOCK)) {
            metering.registry().apply(NORRVIK, TestTown.of(1, NOW), "test");
            metering.registry().apply(KALTIO, TestTown.of(1, NOW), "test");
        }
    }

    @Test
    void givesAKeyToItsOwnMunicipalitysDecoderAlone() {
        keys.set(NORRVIK, SERIAL, TestRadio.OTHER_KEY, "somebody");
        keys.set(NORRVIK, SERIAL, TestRadio.KEY, "somebody");

        assertThat(keys.ring(NORRVIK).keyOf(METER)).isEqualTo(TestRadio.KEY);
        assertThat(keys.setAt(NORRVIK, SERIAL)).hasValue(NOW);
        assertThat(keys.ringOfNow(NORRVIK).keyOf(METER)).isEqualTo(TestRadio.KEY);
        assertThat(keys.ring(KALTIO).keyOf(METER)).isNull();
        assertThat(keys.ringOfNow(KALTIO).keyOf(METER)).isNull();
        assertThat(keys.setAt(KALTIO, SERIAL)).isEmpty();

        keys.remove(NORRVIK, SERIAL, "somebody");
        assertThat(keys.ring(NORRVIK).keyOf(METER)).isNull();
    }

    @Test
    void setsSeveralAtOnceAndThoseThatAreThereWithoutEffect() {
        keys.setAll(NORRVIK, Map.of(SERIAL, TestRadio.OTHER_KEY), "somebody");
        keys.setAll(NORRVIK, Map.of(SERIAL, TestRadio.KEY), "somebody");
        keys.setAll(NORRVIK, Map.of(SERIAL, TestRadio.KEY), "somebody");

        assertThat(keys.ring(NORRVIK).keyOf(METER)).isEqualTo(TestRadio.KEY);
        int changes = tenants.database()
                .read(NORRVIK, tx -> tx.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACTION.eq("meter-key.set")));
        assertThat(changes).isEqualTo(2);
        assertThatThrownBy(() -> keys.setAll(KALTIO, Map.of("12345678", TestRadio.KEY), "somebody"))
                .isInstanceOf(UnknownMeterException.class);
    }

    @Test
    void keepsNoKeyInPlainAndTellsOfNoneInTheAuditLog() {
        keys.set(NORRVIK, SERIAL, TestRadio.KEY, "somebody");

        byte[] sealed = tenants.database()
                .read(NORRVIK, tx -> tx.select(METER_KEY.SEALED).from(METER_KEY).fetchSingle(METER_KEY.SEALED));
        assertThat(HexFormat.of().formatHex(sealed))
                .doesNotContain(HexFormat.of().formatHex(TestRadio.KEY.secret()));
        String entries = tenants.database()
                .read(NORRVIK, tx -> tx.selectFrom(AUDIT_ENTRY).fetch())
                .toString();
        assertThat(entries).contains("meter-key.set", SERIAL);
        assertThat(entries.toLowerCase(Locale.ROOT))
                .doesNotContain(HexFormat.of().formatHex(TestRadio.KEY.secret()));
    }

    @Test
    void opensNoKeyThatWasCopiedToAnotherMunicipalityOrSealedUnderAnotherMasterKey() {
        keys.set(NORRVIK, SERIAL, TestRadio.KEY, "somebody");
        keys.set(KALTIO, SERIAL, TestRadio.OTHER_KEY, "somebody");
        byte[] sealed = tenants.database()
                .read(NORRVIK, tx -> tx.select(METER_KEY.SEALED).from(METER_KEY).fetchSingle(METER_KEY.SEALED));
        tenants.database()
                .execute(
                        KALTIO,
                        tx -> tx.update(METER_KEY).set(METER_KEY.SEALED, sealed).execute());

        MbusException copied = catchThrowableOfType(
                MbusException.class, () -> keys.ring(KALTIO).keyOf(METER));
        MbusException otherMaster = catchThrowableOfType(
                MbusException.class,
                () -> keys("another master key for tests, as long as the first")
                        .ring(NORRVIK)
                        .keyOf(METER));
        assertThat(copied.error()).isEqualTo(MbusError.BAD_KEY);
        assertThat(otherMaster.error()).isEqualTo(MbusError.BAD_KEY);
        assertThat(otherMaster.getMessage()).contains(SERIAL, "heatshare.meter-keys.master-key");
    }

    @Test
    void refusesAnUnknownMeterAndAShortMasterKey() {
        assertThatThrownBy(() -> keys.set(NORRVIK, "12345678", TestRadio.KEY, "somebody"))
                .isInstanceOf(UnknownMeterException.class)
                .hasMessageContaining("12345678");
        assertThatThrownBy(() -> MasterKey.of("short")).hasMessageContaining("32");
    }

    private MeterKeys keys(String master) {
        return new MeterKeys(tenants.database(), new AuditLog(CLOCK), MasterKey.of(master), CLOCK);
    }
}
