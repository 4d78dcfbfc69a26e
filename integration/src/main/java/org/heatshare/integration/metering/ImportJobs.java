package org.heatshare.integration.metering;

import static org.heatshare.db.schema.tenant.Tables.IMPORT_JOB;

import java.time.Clock;
import java.util.Optional;
import org.heatshare.db.schema.tenant.tables.records.ImportJobRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.jooq.DSLContext;

/** Imports of history that were announced, so that their progress can be shown. Safe for use by many threads. */
public final class ImportJobs {
    private final TenantDatabase database;
    private final Clock clock;

    public ImportJobs(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Announces an import. A client's second announcement by the same name finds the first and corrects its size. */
    public ImportProgress announce(TenantId tenant, String clientId, String name, long expectedReadOuts) {
        return database.transaction(tenant, tx -> {
            tx.insertInto(IMPORT_JOB)
                    .set(IMPORT_JOB.NAME, name)
                    .set(IMPORT_JOB.CLIENT_ID, clientId)
                    .set(IMPORT_JOB.EXPECTED_READ_OUTS, expectedReadOuts)
                    .set(IMPORT_JOB.ANNOUNCED_AT, clock.instant())
                    .onDuplicateKeyUpdate()
                    .set(IMPORT_JOB.EXPECTED_READ_OUTS, expectedReadOuts)
                    .execute();
            return progress(tx.selectFrom(IMPORT_JOB)
                    .where(IMPORT_JOB.CLIENT_ID.eq(clientId), IMPORT_JOB.NAME.eq(name))
                    .fetchSingle());
        });
    }

    /** Counts read-outs that the intake has judged, in the transaction that keeps their batch: never twice. */
    public void count(DSLContext transaction, long importId, long readOuts) {
        transaction
                .update(IMPORT_JOB)
                .set(IMPORT_JOB.RECEIVED_READ_OUTS, IMPORT_JOB.RECEIVED_READ_OUTS.plus(readOuts))
                .set(IMPORT_JOB.LAST_RECEIVED_AT, clock.instant())
                .where(IMPORT_JOB.ID.eq(importId))
                .execute();
    }

    /** A client's own import; another client's is as unknown as none. */
    public Optional<ImportProgress> find(TenantId tenant, String clientId, long importId) {
        return database.read(
                tenant,
                tx -> tx.selectFrom(IMPORT_JOB)
                        .where(IMPORT_JOB.ID.eq(importId), IMPORT_JOB.CLIENT_ID.eq(clientId))
                        .fetchOptional(ImportJobs::progress));
    }

    private static ImportProgress progress(ImportJobRecord row) {
        return new ImportProgress(
                row.getId(),
                row.getName(),
                row.getExpectedReadOuts(),
                row.getReceivedReadOuts(),
                row.getAnnouncedAt(),
                row.getLastReceivedAt());
    }
}
