package org.heatshare.db.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class AuditLogIT {
    private static final Instant NOW = Instant.parse("2026-11-23T06:00:00.123456Z");

    private final AuditLog log = new AuditLog(Clock.fixed(NOW, ZoneOffset.UTC));
    private final TestTenants tenants;
    private final TenantDatabase database;

    AuditLogIT(TestTenants tenants) {
        this.tenants = tenants;
        this.database = tenants.database();
    }

    @BeforeEach
    void empty() {
        tenants.clear();
    }

    @Test
    void keepsWhatWasDoneByWhomAndWhen() {
        var first = new AuditEntry("subject-1", "billing-run.prepare", "billing-run", "7");
        var second = new AuditEntry("subject-2", "billing-run.release", "billing-run", "7", "{\"invoices\": 2}");
        database.execute(NORRVIK, tx -> {
            log.append(tx, first);
            log.append(tx, second);
        });

        assertThat(entriesOf(NORRVIK, "billing-run", "7"))
                .containsExactly(new RecordedEntry(2, NOW, second), new RecordedEntry(1, NOW, first));
        assertThat(entriesOf(KALTIO, "billing-run", "7")).isEmpty();
    }

    @Test
    void recordsThatStaffWereShownPersonalData() {
        log.recordRead(database, KALTIO, "subject-1", "party", "42", "page \"customer\"");

        assertThat(entriesOf(KALTIO, "party", "42"))
                .extracting(RecordedEntry::entry)
                .containsExactly(new AuditEntry(
                        "subject-1", "personal-data.read", "party", "42", "{\"occasion\":\"page \\\"customer\\\"\"}"));
        assertThat(entriesOf(NORRVIK, "party", "42")).isEmpty();
    }

    @Test
    void vanishesWithTheTransactionThatItTellsOf() {
        assertThatThrownBy(() -> database.execute(NORRVIK, tx -> {
                    log.append(tx, new AuditEntry("subject-1", "tariff.publish", "tariff", "VILLA"));
                    throw new IllegalStateException("not published");
                }))
                .hasMessage("not published");

        assertThat(entriesOf(NORRVIK, "tariff", "VILLA")).isEmpty();
    }

    private List<RecordedEntry> entriesOf(TenantId tenant, String objectType, String objectId) {
        return database.read(tenant, tx -> log.findByObject(tx, objectType, objectId, 10));
    }
}
