package org.heatshare.integration.file.delivery;

import static org.heatshare.db.schema.tenant.Tables.FILE_DELIVERY;
import static org.heatshare.db.schema.tenant.Tables.FILE_REFUSAL;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.db.schema.tenant.tables.records.FileDeliveryRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.Refusal;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The files of a municipality and what became of them. Safe for use by many threads. */
public final class FileDeliveries {
    /** How many refused rows a report names; all of them are in quarantine. */
    static final int REFUSALS_NAMED = 1_000;

    private final TenantDatabase database;
    private final Clock clock;

    public FileDeliveries(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A page of files. */
    public List<FileDelivery> find(TenantId tenant, FileQuery query, int offset, int limit) {
        return database.read(
                tenant,
                tx -> tx.selectFrom(FILE_DELIVERY)
                        .where(FileConditions.of(query))
                        .orderBy(FileConditions.order(query))
                        .limit(limit)
                        .offset(offset)
                        .fetch(FileDeliveries::delivery));
    }

    public int count(TenantId tenant, FileQuery query) {
        return database.read(tenant, tx -> tx.fetchCount(FILE_DELIVERY, FileConditions.of(query)));
    }

    public Optional<FileDelivery> find(TenantId tenant, long id) {
        return database.read(
                tenant,
                tx -> tx.selectFrom(FILE_DELIVERY)
                        .where(FILE_DELIVERY.ID.eq(id))
                        .fetchOptional(FileDeliveries::delivery));
    }

    /** How many of the municipality's files are in each state; what is shown beside the choice of them. */
    public Map<FileQuery.Show, Integer> counts(TenantId tenant) {
        return database.read(tenant, FileConditions::counts);
    }

    /** The first refused rows of a file, at most 1,000, in the order of its lines. */
    public List<RowRefusal> refusals(TenantId tenant, long deliveryId) {
        return database.read(
                tenant,
                tx -> tx.selectFrom(FILE_REFUSAL)
                        .where(FILE_REFUSAL.DELIVERY_ID.eq(deliveryId))
                        .orderBy(FILE_REFUSAL.LINE)
                        .fetch(row ->
                                new RowRefusal(row.getLine(), new Refusal(row.getReason(), row.getExplanation()))));
    }

    /** Begins a file, or finds it where the same bytes came before. One that was refused whole begins anew. */
    FileDelivery begin(TenantId tenant, String feed, String sha256, String fileName, long sizeBytes) {
        return database.transaction(tenant, tx -> {
            tx.insertInto(FILE_DELIVERY)
                    .set(FILE_DELIVERY.FEED, feed)
                    .set(FILE_DELIVERY.SHA256, sha256)
                    .set(FILE_DELIVERY.FILE_NAME, fileName)
                    .set(FILE_DELIVERY.SIZE_BYTES, sizeBytes)
                    .set(FILE_DELIVERY.STATE, FileDelivery.State.RUNNING.name())
                    .set(FILE_DELIVERY.BEGUN_AT, clock.instant())
                    .onDuplicateKeyIgnore()
                    .execute();
            tx.update(FILE_DELIVERY)
                    .set(FILE_DELIVERY.STATE, FileDelivery.State.RUNNING.name())
                    .setNull(FILE_DELIVERY.FAILURE)
                    .setNull(FILE_DELIVERY.FINISHED_AT)
                    .where(FILE_DELIVERY.FEED.eq(feed), FILE_DELIVERY.SHA256.eq(sha256))
                    .and(FILE_DELIVERY.STATE.eq(FileDelivery.State.REFUSED.name()))
                    .execute();
            return tx.selectFrom(FILE_DELIVERY)
                    .where(FILE_DELIVERY.FEED.eq(feed), FILE_DELIVERY.SHA256.eq(sha256))
                    .fetchSingle(FileDeliveries::delivery);
        });
    }

    /** How much of a file is judged. */
    record Done(long lines, long bytes) {}

    /** Notes in the caller's transaction that the lines up to one are judged. */
    void advance(DSLContext tx, long id, Done done, Counts more, List<RowRefusal> refusals) {
        tx.update(FILE_DELIVERY)
                .set(FILE_DELIVERY.LINES_DONE, done.lines())
                .set(FILE_DELIVERY.BYTES_DONE, done.bytes())
                .set(FILE_DELIVERY.ACCEPTED, FILE_DELIVERY.ACCEPTED.plus(more.accepted()))
                .set(FILE_DELIVERY.DUPLICATE, FILE_DELIVERY.DUPLICATE.plus(more.duplicate()))
                .set(FILE_DELIVERY.SUPERSEDED, FILE_DELIVERY.SUPERSEDED.plus(more.superseded()))
                .set(FILE_DELIVERY.QUARANTINED, FILE_DELIVERY.QUARANTINED.plus(more.quarantined()))
                .where(FILE_DELIVERY.ID.eq(id))
                .execute();
        int named = tx.fetchCount(FILE_REFUSAL, FILE_REFUSAL.DELIVERY_ID.eq(id));
        tx.batch(refusals.stream()
                        .limit(Math.max(0, REFUSALS_NAMED - named))
                        .map(row -> tx.insertInto(FILE_REFUSAL)
                                .set(FILE_REFUSAL.DELIVERY_ID, id)
                                .set(FILE_REFUSAL.LINE, row.line())
                                .set(FILE_REFUSAL.REASON, row.refusal().reason())
                                .set(FILE_REFUSAL.EXPLANATION, row.refusal().explanation()))
                        .toList())
                .execute();
    }

    FileDelivery finish(TenantId tenant, long id) {
        return end(tenant, id, FileDelivery.State.DONE, null);
    }

    FileDelivery refuse(TenantId tenant, long id, String failure) {
        return end(tenant, id, FileDelivery.State.REFUSED, failure);
    }

    private FileDelivery end(TenantId tenant, long id, FileDelivery.State state, @Nullable String failure) {
        return database.transaction(tenant, tx -> {
            tx.update(FILE_DELIVERY)
                    .set(FILE_DELIVERY.STATE, state.name())
                    .set(FILE_DELIVERY.FINISHED_AT, clock.instant())
                    .set(FILE_DELIVERY.FAILURE, failure)
                    .where(FILE_DELIVERY.ID.eq(id))
                    .execute();
            return tx.selectFrom(FILE_DELIVERY).where(FILE_DELIVERY.ID.eq(id)).fetchSingle(FileDeliveries::delivery);
        });
    }

    static FileDelivery delivery(FileDeliveryRecord row) {
        return new FileDelivery(
                row.getId(),
                row.getFeed(),
                row.getFileName(),
                row.getSizeBytes(),
                FileDelivery.State.valueOf(row.getState()),
                row.getBegunAt(),
                row.getFinishedAt(),
                row.getLinesDone(),
                row.getBytesDone(),
                new Counts(row.getAccepted(), row.getDuplicate(), row.getSuperseded(), row.getQuarantined()),
                row.getFailure());
    }
}
