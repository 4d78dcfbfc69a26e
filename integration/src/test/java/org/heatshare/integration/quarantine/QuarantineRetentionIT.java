package org.heatshare.integration.quarantine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.AUDIT_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.QUARANTINE_RETENTION;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class QuarantineRetentionIT {
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    private final TestTenants tenants;

    QuarantineRetentionIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @BeforeEach
    void empty() {
        tenants.clear();
        tenants.database()
                .execute(
                        TestTenants.NORRVIK,
                        tx -> tx.deleteFrom(QUARANTINE_RETENTION).execute());
    }

    @Test
    void removesWhatWasSettledLongEnoughAgoAndNeverWhatWaits() {
        discard("old", "left");
        QuarantineRetention later = retention(Duration.ofDays(31));
        later.setSettledDays(TestTenants.NORRVIK, 30, "admin-1");

        assertThat(retention(Duration.ofDays(29)).cleanUp(TestTenants.NORRVIK)).isZero();
        assertThat(later.cleanUp(TestTenants.KALTIO)).isZero();
        assertThat(later.cleanUp(TestTenants.NORRVIK)).isEqualTo(1);
        assertThat(later.cleanUp(TestTenants.NORRVIK)).isZero();

        assertThat(quarantine().find(TestTenants.NORRVIK, QuarantineFilter.open(), 0, 10))
                .extracting(QuarantineItem::meterSerial)
                .containsExactly("left");
        assertThat(audited()).containsExactly("quarantine.discard", "quarantine.retention", "quarantine.clean-up");
    }

    @Test
    void eachMunicipalitySetsItForItselfWithinBounds() {
        QuarantineRetention retention = retention(Duration.ZERO);
        retention.setSettledDays(TestTenants.NORRVIK, 90, "admin-1");
        retention.setSettledDays(TestTenants.NORRVIK, 120, "admin-1");

        assertThat(retention.settledDays(TestTenants.NORRVIK)).isEqualTo(120);
        assertThat(retention.settledDays(TestTenants.KALTIO)).isEqualTo(QuarantineRetention.SETTLED_DAYS_STANDARD);
        assertThatThrownBy(() -> retention.setSettledDays(TestTenants.NORRVIK, 29, "admin-1"))
                .hasMessageContaining("29");
        assertThat(retention.settledDays(TestTenants.NORRVIK)).isEqualTo(120);
    }

    private void discard(String discarded, String left) {
        park(discarded);
        QuarantineItem item = quarantine()
                .find(TestTenants.NORRVIK, QuarantineFilter.open(), 0, 1)
                .get(0);
        quarantine().discard(TestTenants.NORRVIK, item.id(), "staff-1", "test");
        park(left);
    }

    private void park(String serial) {
        quarantine()
                .park(
                        TestTenants.NORRVIK,
                        new RefusedMessage(
                                "partner",
                                RawBytes.of("text/plain", serial.getBytes(StandardCharsets.UTF_8)),
                                new Refusal("meter-unknown", "meter " + serial + " is unknown"),
                                serial,
                                null));
    }

    private List<String> audited() {
        return tenants.database()
                .read(
                        TestTenants.NORRVIK,
                        tx -> tx.select(AUDIT_ENTRY.ACTION)
                                .from(AUDIT_ENTRY)
                                .orderBy(AUDIT_ENTRY.ID)
                                .fetch(AUDIT_ENTRY.ACTION));
    }

    private QuarantineService quarantine() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new QuarantineService(tenants.database(), new AuditLog(clock), clock);
    }

    private QuarantineRetention retention(Duration later) {
        Clock clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
        return new QuarantineRetention(tenants.database(), new AuditLog(clock), clock);
    }
}
