package org.heatshare.integration.file.delivery;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.file.row.FileTemplate;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.ReplayProgress;
import org.jooq.impl.DSL;

/** What tests of imports share: a metering of its own, imports into it, and what came of them. */
final class ImportTown implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);

    final TestTenants tenants;
    final Metering metering;
    final FileDeliveries deliveries;

    ImportTown(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), CLOCK);
        deliveries = new FileDeliveries(tenants.database(), CLOCK);
    }

    FileImport imports(Intake intake) {
        return new FileImport(tenants.database(), deliveries, rows(intake), metering.quarantine(), CLOCK);
    }

    private RowIntake rows(Intake intake) {
        return new RowIntake(intake, metering.intervals(), metering.registry());
    }

    /** From now on, what is kept in this form is replayed by the template. */
    void replays(String mediaType, TenantId tenant, FileTemplate template) {
        Feeds feeds = new Feeds(tenants.database(), new AuditLog(CLOCK), CLOCK);
        feeds.create(tenant, template, "staff");
        metering.quarantine().register(mediaType, new RowReplay(feeds, rows(metering.intake()), CLOCK));
    }

    /** How many of a cause were taken. */
    int replayed(TenantId tenant, String cause) {
        return metering.quarantine()
                .replayAll(tenant, QuarantineScope.ofCause(cause), "staff", ReplayProgress.UNHEARD)
                .taken();
    }

    /** The heat of a month's days, as far as it is known. */
    long monthWh(TenantId tenant, YearMonth month) {
        BigDecimal wh = tenants.database()
                .read(
                        tenant,
                        tx -> tx.select(DSL.coalesce(DSL.sum(CONSUMPTION_DAY.ENERGY_WH), BigDecimal.ZERO))
                                .from(CONSUMPTION_DAY)
                                .where(CONSUMPTION_DAY.DAY.ge(month.atDay(1)))
                                .and(CONSUMPTION_DAY.DAY.lt(month.plusMonths(1).atDay(1)))
                                .fetchSingle()
                                .value1());
        return wh.longValueExact();
    }

    @Override
    public void close() {
        metering.close();
    }
}
