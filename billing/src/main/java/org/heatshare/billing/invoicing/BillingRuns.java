package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.BILLING_RUN;
import static org.heatshare.db.schema.tenant.Tables.CONTRACT;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.invoicing.BillingRunException.Reason;
import org.heatshare.billing.ledger.Journal;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.Tariffs;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Billing runs: a month is drafted by one person, looked at, and released by another. Until its release a run can be
 * cancelled without a trace in the books; after it nothing changes any more.
 *
 * <p>Safe for use by many threads. Callers enforce who may call; that two people are needed is enforced here.
 */
public final class BillingRuns {

    private static final String OBJECT = "billing-run";

    private final TenantDatabase database;
    private final TenantRegistry registry;
    private final Journal journal;
    private final AuditLog audit;
    private final Clock clock;

    public BillingRuns(TenantDatabase database, TenantRegistry registry, Journal journal, AuditLog audit, Clock clock) {
        this.database = database;
        this.registry = registry;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Drafts a month: opens a run and works out all its bills. May take a while; {@code progress} is told. If it is
     * stopped half-way, {@link #resume} goes on.
     *
     * @param preparedBy subject of who asks for it
     * @throws BillingRunException when another run is open, the month has not ended, or a tariff asks for what is not
     *     metered, and no run was opened; or when a settlement meter's readings are missing, and the run stays open to be
     *     resumed or cancelled
     */
    public BillingRun draft(TenantId tenant, YearMonth month, String preparedBy, RunProgress progress) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), registry.get(tenant).zone());
        BillingPeriod period = BillingPeriod.of(month);
        if (period.until().isAfter(today)) {
            throw new BillingRunException(Reason.MONTH_NOT_READY, month + " has not ended; heat is billed in arrears");
        }
        long runId = database.transaction(tenant, tx -> {
            ComputableTariffs.require(tx, period, Tariffs.priceBook(tx));
            long id = RunStore.open(tx, period, preparedBy, clock.instant());
            audit.append(tx, new AuditEntry(preparedBy, "billing-run.draft", OBJECT, "" + id));
            return id;
        });
        return resume(tenant, runId, progress);
    }

    /** Goes on with a draft that was stopped half-way; a complete draft stays as it is. */
    public BillingRun resume(TenantId tenant, long runId, RunProgress progress) {
        BillingRun run = get(tenant, runId);
        if (run.state() == RunState.DRAFTING) {
            new Drafting(database, registry.get(tenant), clock, progress).run(run);
        }
        return get(tenant, runId);
    }

    /**
     * Releases a draft: numbers and issues its invoices, issues the operators' settlements and books everything, in one
     * transaction. Of a released run, a second release changes nothing and says so by {@link Reason#ALREADY_RELEASED}.
     *
     * @param releasedBy subject of a person other than who prepared it
     * @throws BillingRunException when the run is not a draft, or the same person asks, or the draft is out of date
     */
    public BillingRun release(TenantId tenant, long runId, String releasedBy, RunProgress progress) {
        Tenant municipality = registry.get(tenant);
        database.execute(tenant, tx -> {
            BillingRun run = RunStore.lock(tx, runId);
            requireReleasable(run, releasedBy);
            int issued = new Release(tx, municipality, run, journal, clock, progress).issue();
            RunStore.setReleased(tx, runId, releasedBy, clock.instant());
            String detail = "{\"invoices\":" + issued + "}";
            audit.append(tx, new AuditEntry(releasedBy, "billing-run.release", OBJECT, "" + runId, detail));
        });
        return get(tenant, runId);
    }

    private static void requireReleasable(BillingRun run, String releasedBy) {
        if (run.state() == RunState.RELEASED) {
            throw new BillingRunException(
                    Reason.ALREADY_RELEASED, "billing run " + run.id() + " is released; nothing was changed");
        }
        if (run.state() != RunState.DRAFT) {
            throw new BillingRunException(
                    Reason.NOT_A_DRAFT, "billing run " + run.id() + " is " + run.state() + " and cannot be released");
        }
        if (run.preparedBy().equals(releasedBy)) {
            throw new BillingRunException(
                    Reason.SAME_PERSON,
                    "billing run " + run.id() + " must be released by another person than who prepared it");
        }
    }

    /** Gives up a run that is not released; nothing of it stays but that it was. */
    public void cancel(TenantId tenant, long runId, String actor) {
        database.execute(tenant, tx -> {
            BillingRun run = RunStore.lock(tx, runId);
            if (run.state() == RunState.RELEASED) {
                throw new BillingRunException(
                        Reason.ALREADY_RELEASED, "billing run " + runId + " is released and cannot be cancelled");
            }
            if (run.state() != RunState.CANCELLED) {
                RunStore.cancel(tx, runId);
                audit.append(tx, new AuditEntry(actor, "billing-run.cancel", OBJECT, "" + runId));
            }
        });
    }

    /** All runs, the latest month first. */
    public List<BillingRun> findAll(TenantId tenant) {
        return database.read(tenant, RunStore::findAll);
    }

    /** The run that is being drafted or waits for its release. */
    public Optional<BillingRun> findOpen(TenantId tenant) {
        return database.read(tenant, RunStore::findOpen);
    }

    /**
     * One run.
     *
     * @throws BillingRunException when there is none with this id
     */
    public BillingRun get(TenantId tenant, long runId) {
        return database.read(tenant, tx -> RunStore.find(tx, runId))
                .orElseThrow(() -> BillingRunException.unknown(runId));
    }

    /** The first month that has ended and has no released run; empty when all are billed or there is no contract. */
    public Optional<YearMonth> nextMonth(TenantId tenant) {
        YearMonth current = YearMonth.from(
                LocalDate.ofInstant(clock.instant(), registry.get(tenant).zone()));
        return database.read(tenant, BillingRuns::monthAfterLastBilled).filter(month -> month.isBefore(current));
    }

    private static Optional<YearMonth> monthAfterLastBilled(DSLContext tx) {
        LocalDate billedUntil = tx.select(DSL.max(BILLING_RUN.PERIOD_UNTIL))
                .from(BILLING_RUN)
                .where(BILLING_RUN.STATE.eq(RunState.RELEASED.name()))
                .fetchSingle()
                .value1();
        LocalDate firstContract = tx.select(DSL.min(CONTRACT.VALID_FROM))
                .from(CONTRACT)
                .fetchSingle()
                .value1();
        LocalDate start = billedUntil == null ? firstContract : billedUntil;
        return Optional.ofNullable(start).map(YearMonth::from);
    }

    /** What a run would issue, or has issued, in sums. */
    public RunPreview preview(TenantId tenant, long runId) {
        return database.read(tenant, tx -> {
            BillingRun run = RunStore.find(tx, runId).orElseThrow(() -> BillingRunException.unknown(runId));
            return PreviewReader.read(tx, run);
        });
    }

    /** The contracts of a draft for a list. */
    public List<DraftRow> findDrafts(TenantId tenant, long runId, DraftQuery query) {
        return database.read(tenant, tx -> DraftReader.find(tx, runId, query));
    }

    /** How many contracts the search finds. */
    public int countDrafts(TenantId tenant, long runId, DraftQuery query) {
        return database.read(tenant, tx -> DraftReader.count(tx, runId, query));
    }

    /** The drafted bill of one contract with its heat credit; empty where it is held back or already issued. */
    public Optional<Bill> findDraft(TenantId tenant, long runId, int contractId) {
        return database.read(tenant, tx -> DraftReader.bill(tx, runId, contractId));
    }
}
