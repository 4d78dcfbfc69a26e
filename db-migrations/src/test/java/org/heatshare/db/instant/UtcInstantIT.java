package org.heatshare.db.instant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.schema.tenant.Tables.AUDIT_ENTRY;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a process whose own zone changes its clocks: the hour that is missing there must still be stored. */
@MariaDbTest
class UtcInstantIT {
    private static final List<Instant> INSTANTS = Stream.of(
                    "2026-03-29T02:30:00Z",
                    "2026-10-25T02:30:00.123456Z",
                    "2026-10-25T01:30:00Z",
                    "2026-10-25T00:30:00Z",
                    "2026-06-30T22:00:00Z")
            .map(Instant::parse)
            .toList();

    private final TimeZone before = TimeZone.getDefault();
    private final TestTenants tenants;

    UtcInstantIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @BeforeEach
    void liveInStockholm() {
        tenants.clear();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Stockholm"));
    }

    @AfterEach
    void liveWhereWeDid() {
        TimeZone.setDefault(before);
    }

    @Test
    void storesAndReadsEveryInstantAsItWas() {
        INSTANTS.forEach(this::store);

        assertThat(tenants.database()
                        .<List<Instant>>read(
                                NORRVIK,
                                tx -> tx.selectFrom(AUDIT_ENTRY)
                                        .orderBy(AUDIT_ENTRY.ID)
                                        .fetch(AUDIT_ENTRY.AT)))
                .isEqualTo(INSTANTS);
    }

    @Test
    void comparesAndShowsInUtc() {
        INSTANTS.forEach(this::store);
        TenantDatabase database = tenants.database();

        assertThat(database.<List<Instant>>read(
                        NORRVIK,
                        tx -> tx.select(AUDIT_ENTRY.AT)
                                .from(AUDIT_ENTRY)
                                .where(AUDIT_ENTRY.AT.between(INSTANTS.get(3), INSTANTS.get(2)))
                                .orderBy(AUDIT_ENTRY.AT)
                                .fetch(AUDIT_ENTRY.AT)))
                .containsExactly(INSTANTS.get(3), INSTANTS.get(2));
        assertThat(database.<String>read(
                        NORRVIK,
                        tx -> tx.fetchOne("SELECT CAST(MIN(at) AS CHAR) FROM audit_entry")
                                .get(0, String.class)))
                .isEqualTo("2026-03-29 02:30:00.000000");
    }

    private void store(Instant instant) {
        tenants.database()
                .execute(
                        NORRVIK,
                        tx -> tx.insertInto(AUDIT_ENTRY)
                                .set(AUDIT_ENTRY.AT, instant)
                                .set(AUDIT_ENTRY.ACTOR, "a")
                                .set(AUDIT_ENTRY.ACTION, "a")
                                .set(AUDIT_ENTRY.OBJECT_TYPE, "a")
                                .set(AUDIT_ENTRY.OBJECT_ID, "a")
                                .execute());
    }
}
