package org.heatshare.integration.partner;

import static org.heatshare.db.schema.tenant.Tables.INTAKE_BATCH;

import java.time.Clock;
import java.util.Optional;
import org.heatshare.db.schema.tenant.tables.records.IntakeBatchRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.integration.metering.ImportJobs;
import org.jspecify.annotations.Nullable;

/** Keeps what became of each batch. A client finds its own and no other's. */
final class Batches {

    private final TenantDatabase database;
    private final ImportJobs imports;
    private final Clock clock;

    Batches(TenantDatabase database, ImportJobs imports, Clock clock) {
        this.database = database;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * Keeps a batch, and counts it to its import in the same transaction. Of two with one idempotency key the first is
     * kept; the answer says which.
     */
    Batch keep(PartnerPrincipal partner, Batch batch, @Nullable String idempotencyKey, @Nullable Long importId) {
        return database.transaction(partner.tenant(), tx -> {
            int kept = tx.insertInto(INTAKE_BATCH)
                    .set(row(partner, batch, idempotencyKey, importId))
                    .onDuplicateKeyIgnore()
                    .execute();
            if (kept > 0 && importId != null) {
                imports.count(tx, importId, batch.received());
            }
            return batch;
        });
    }

    private IntakeBatchRecord row(
            PartnerPrincipal partner, Batch batch, @Nullable String idempotencyKey, @Nullable Long importId) {
        IntakeBatchRecord row = new IntakeBatchRecord();
        row.setId(batch.id());
        row.setSource(partner.clientId());
        row.setIdempotencyKey(idempotencyKey);
        row.setBodySha256(batch.bodySha256());
        row.setImportJobId(importId);
        row.setReceivedAt(clock.instant());
        row.setReceived(batch.received());
        row.setAccepted(batch.accepted());
        row.setDuplicate(batch.duplicate());
        row.setSuperseded(batch.superseded());
        row.setQuarantined(batch.quarantined());
        row.setVerdicts(batch.verdicts());
        return row;
    }

    Optional<Batch> find(PartnerPrincipal partner, String id) {
        return database.read(
                partner.tenant(),
                tx -> tx.selectFrom(INTAKE_BATCH)
                        .where(INTAKE_BATCH.ID.eq(id), INTAKE_BATCH.SOURCE.eq(partner.clientId()))
                        .fetchOptional(Batches::batch));
    }

    Optional<Batch> findByKey(PartnerPrincipal partner, String idempotencyKey) {
        return database.read(
                partner.tenant(),
                tx -> tx.selectFrom(INTAKE_BATCH)
                        .where(
                                INTAKE_BATCH.SOURCE.eq(partner.clientId()),
                                INTAKE_BATCH.IDEMPOTENCY_KEY.eq(idempotencyKey))
                        .fetchOptional(Batches::batch));
    }

    private static Batch batch(IntakeBatchRecord row) {
        return new Batch(
                row.getId(),
                row.getBodySha256(),
                row.getReceived(),
                row.getAccepted(),
                row.getDuplicate(),
                row.getSuperseded(),
                row.getQuarantined(),
                row.getVerdicts());
    }
}
