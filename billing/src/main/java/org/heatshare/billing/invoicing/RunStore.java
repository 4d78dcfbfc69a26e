package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.BILLING_RUN;
import static org.heatshare.db.schema.tenant.Tables.CAPACITY_PEAK;
import static org.heatshare.db.schema.tenant.Tables.CREDIT_POOL;
import static org.heatshare.db.schema.tenant.Tables.CREDIT_SHARE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.storage.NumberSeries;
import org.heatshare.db.schema.tenant.tables.records.BillingRunRecord;
import org.jooq.DSLContext;

/** The rows of billing runs and the rules of their states. */
final class RunStore {

    private RunStore() {}

    static List<BillingRun> findAll(DSLContext tx) {
        return tx.selectFrom(BILLING_RUN)
                .orderBy(BILLING_RUN.PERIOD_FROM.desc(), BILLING_RUN.ID.desc())
                .fetch(RunStore::run);
    }

    static Optional<BillingRun> find(DSLContext tx, long runId) {
        return tx.selectFrom(BILLING_RUN)
                .where(BILLING_RUN.ID.eq(runId))
                .fetchOptional(RunStore::run)
                .map(run -> run.state() == RunState.DRAFTING ? run.withDone(DraftStore.count(tx, runId)) : run);
    }

    static Optional<BillingRun> findOpen(DSLContext tx) {
        return tx.selectFrom(BILLING_RUN)
                .where(BILLING_RUN.STATE.in(RunState.DRAFTING.name(), RunState.DRAFT.name()))
                .orderBy(BILLING_RUN.ID.desc())
                .limit(1)
                .fetchOptional(RunStore::run);
    }

    /** Waits until nobody else opens, releases or cancels a run, and locks out others until the transaction ends. */
    static BillingRun lock(DSLContext tx, long runId) {
        NumberSeries.BILLING_RUN.lock(tx, 0);
        return find(tx, runId).orElseThrow(() -> BillingRunException.unknown(runId));
    }

    static long open(DSLContext tx, BillingPeriod period, String preparedBy, Instant now) {
        NumberSeries.BILLING_RUN.lock(tx, 0);
        Optional<BillingRun> open = findOpen(tx);
        if (open.isPresent()) {
            throw BillingRunException.anotherIsOpen(open.get());
        }
        return tx.insertInto(BILLING_RUN)
                .set(BILLING_RUN.PERIOD_FROM, period.from())
                .set(BILLING_RUN.PERIOD_UNTIL, period.until())
                .set(BILLING_RUN.STATE, RunState.DRAFTING.name())
                .set(BILLING_RUN.PREPARED_BY, preparedBy)
                .set(BILLING_RUN.PREPARED_AT, now)
                .returning(BILLING_RUN.ID)
                .fetchSingle()
                .getId();
    }

    static void setTotal(DSLContext tx, long runId, int contracts) {
        tx.update(BILLING_RUN)
                .set(BILLING_RUN.CONTRACTS_TOTAL, contracts)
                .where(BILLING_RUN.ID.eq(runId))
                .execute();
    }

    /** Keeps the run from being cancelled until the transaction ends; refused once it is no longer being drafted. */
    static void requireDrafting(DSLContext tx, long runId) {
        String state = tx.select(BILLING_RUN.STATE)
                .from(BILLING_RUN)
                .where(BILLING_RUN.ID.eq(runId))
                .forShare()
                .fetchSingle()
                .value1();
        if (!state.equals(RunState.DRAFTING.name())) {
            throw BillingRunException.noLongerDrafting(runId);
        }
    }

    static void setDrafted(DSLContext tx, long runId, String inputsSha256, Instant now) {
        tx.update(BILLING_RUN)
                .set(BILLING_RUN.STATE, RunState.DRAFT.name())
                .set(BILLING_RUN.DRAFTED_AT, now)
                .set(BILLING_RUN.CONTRACTS_DONE, BILLING_RUN.CONTRACTS_TOTAL)
                .set(BILLING_RUN.INPUTS_SHA256, inputsSha256)
                .where(BILLING_RUN.ID.eq(runId))
                .execute();
    }

    static void setReleased(DSLContext tx, long runId, String releasedBy, Instant now) {
        tx.update(BILLING_RUN)
                .set(BILLING_RUN.STATE, RunState.RELEASED.name())
                .set(BILLING_RUN.RELEASED_BY, releasedBy)
                .set(BILLING_RUN.RELEASED_AT, now)
                .where(BILLING_RUN.ID.eq(runId))
                .execute();
    }

    /** Removes all that the run has drafted. */
    static void cancel(DSLContext tx, long runId) {
        DraftStore.delete(tx, runId);
        tx.deleteFrom(CREDIT_SHARE).where(CREDIT_SHARE.RUN_ID.eq(runId)).execute();
        tx.deleteFrom(CREDIT_POOL).where(CREDIT_POOL.RUN_ID.eq(runId)).execute();
        tx.deleteFrom(CAPACITY_PEAK).where(CAPACITY_PEAK.RUN_ID.eq(runId)).execute();
        tx.update(BILLING_RUN)
                .set(BILLING_RUN.STATE, RunState.CANCELLED.name())
                .where(BILLING_RUN.ID.eq(runId))
                .execute();
    }

    private static BillingRun run(BillingRunRecord row) {
        return new BillingRun(
                row.getId(),
                new BillingPeriod(row.getPeriodFrom(), row.getPeriodUntil()),
                RunState.valueOf(row.getState()),
                row.getPreparedBy(),
                row.getPreparedAt(),
                row.getDraftedAt(),
                row.getReleasedBy(),
                row.getReleasedAt(),
                row.getContractsTotal(),
                row.getContractsDone(),
                row.getInputsSha256());
    }
}
