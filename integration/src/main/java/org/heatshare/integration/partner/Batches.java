package org.heatshare.integration.partner;

import static org.heatshare.db.schema.tenant.Tables.INTAKE_BATCH;
import static org.heatshare.db.schema.tenant.Tables.INTAKE_BATCH_PART;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.heatshare.db.outbox.Event;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.outbox.Outbox;
import org.heatshare.db.schema.tenant.tables.records.IntakeBatchRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.ImportJobs;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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
     * Keeps a batch whose body was read, and counts it to its import in the same transaction. Of two with one
     * idempotency key the first has it.
     */
    void keep(PartnerPrincipal partner, Batch batch, @Nullable String idempotencyKey, @Nullable Long importId) {
        database.execute(partner.tenant(), tx -> {
            IntakeBatchRecord row = row(partner, batch);
            row.setIdempotencyKey(idempotencyKey);
            row.setImportJobId(importId);
            boolean first = true;
            int inserted =
                    tx.insertInto(INTAKE_BATCH).set(row).onDuplicateKeyIgnore().execute();
            if (inserted == 0) {
                // It was kept in parts already, or another request with its key came first.
                first = idempotencyKey == null
                        || byKey(tx, partner, idempotencyKey).isEmpty();
                row.setIdempotencyKey(first ? idempotencyKey : null);
                tx.insertInto(INTAKE_BATCH)
                        .set(row)
                        .onDuplicateKeyUpdate()
                        .set(row)
                        .execute();
            }
            if (first && importId != null) {
                imports.count(tx, importId, batch.received());
            }
            tell(tx, partner, batch);
        });
    }

    private void tell(DSLContext tx, PartnerPrincipal partner, Batch batch) {
        Event event = Event.of(EventType.BATCH_DONE)
                .with("batch", batch.id())
                .with("client", partner.clientId())
                .with("state", batch.state() == Batch.State.DONE ? "done" : "broken-off")
                .with("received", batch.received())
                .with("accepted", batch.accepted())
                .with("superseded", batch.superseded())
                .with("duplicate", batch.duplicate())
                .with("quarantined", batch.quarantined());
        Outbox.tell(tx, event, clock.instant());
    }

    /** Keeps verdicts of a batch that is still being received. */
    void keepPart(PartnerPrincipal partner, Batch soFar, BatchPart part) {
        database.execute(partner.tenant(), tx -> {
            IntakeBatchRecord row = row(partner, soFar);
            tx.insertInto(INTAKE_BATCH).set(row).onDuplicateKeyUpdate().set(row).execute();
            tx.insertInto(INTAKE_BATCH_PART)
                    .set(INTAKE_BATCH_PART.BATCH_ID, soFar.id())
                    .set(INTAKE_BATCH_PART.FIRST_INDEX, part.firstIndex())
                    .set(INTAKE_BATCH_PART.VERDICTS, part.verdicts())
                    .execute();
        });
    }

    /** The part behind another, or the first. */
    Optional<BatchPart> partAfter(TenantId tenant, String batch, OptionalInt firstIndex) {
        return database.read(
                tenant,
                tx -> tx.selectFrom(INTAKE_BATCH_PART)
                        .where(INTAKE_BATCH_PART.BATCH_ID.eq(batch))
                        .and(
                                firstIndex.isPresent()
                                        ? INTAKE_BATCH_PART.FIRST_INDEX.gt(firstIndex.getAsInt())
                                        : DSL.noCondition())
                        .orderBy(INTAKE_BATCH_PART.FIRST_INDEX)
                        .limit(1)
                        .fetchOptional(row -> new BatchPart(row.getFirstIndex(), row.getVerdicts())));
    }

    private IntakeBatchRecord row(PartnerPrincipal partner, Batch batch) {
        IntakeBatchRecord row = new IntakeBatchRecord();
        row.setId(batch.id());
        row.setSource(partner.clientId());
        row.setState(batch.state().name());
        row.setBodySha256(batch.bodySha256());
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
        return database.read(partner.tenant(), tx -> byKey(tx, partner, idempotencyKey));
    }

    private static Optional<Batch> byKey(DSLContext tx, PartnerPrincipal partner, String idempotencyKey) {
        return tx.selectFrom(INTAKE_BATCH)
                .where(INTAKE_BATCH.SOURCE.eq(partner.clientId()), INTAKE_BATCH.IDEMPOTENCY_KEY.eq(idempotencyKey))
                .fetchOptional(Batches::batch);
    }

    private static Batch batch(IntakeBatchRecord row) {
        return new Batch(
                row.getId(),
                Batch.State.valueOf(row.getState()),
                row.getBodySha256(),
                row.getReceived(),
                row.getAccepted(),
                row.getDuplicate(),
                row.getSuperseded(),
                row.getQuarantined(),
                row.getVerdicts());
    }
}
