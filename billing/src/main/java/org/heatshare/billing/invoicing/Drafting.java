package org.heatshare.billing.invoicing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.heatshare.billing.invoicing.RunProgress.Stage;
import org.heatshare.billing.tariff.PriceBook;
import org.heatshare.billing.tariff.Tariffs;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantDatabase;
import org.jooq.DSLContext;

/**
 * Works out the bills of an open run: everything is read at one moment, contracts are priced in parallel and kept in
 * portions, each in a transaction of its own, and the heat credit is split once all are there. After a crash it goes on
 * with the portions that are missing.
 */
final class Drafting {

    private static final int PORTION = 500;
    private static final int THREADS_MAX = 4;

    private final TenantDatabase database;
    private final Tenant tenant;
    private final Clock clock;
    private final RunProgress progress;

    Drafting(TenantDatabase database, Tenant tenant, Clock clock, RunProgress progress) {
        this.database = database;
        this.tenant = tenant;
        this.clock = clock;
        this.progress = progress;
    }

    private record Inputs(RunInputs run, PriceBook prices, List<ContractToBill> todo) {}

    void run(BillingRun run) {
        progress.report(Stage.READING, 0, 1);
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            run(run, reader.submit(() -> hours(run)));
        } finally {
            reader.shutdownNow();
        }
    }

    /** Read beside everything else, as it takes as long: only the credit asks for them, and that comes last. */
    private Optional<MeteredHours> hours(BillingRun run) {
        return database.read(
                tenant.id(),
                tx -> CreditRound.asksForHours(tx, run.period())
                        ? Optional.of(MeteredHours.read(tx, run.period(), MeteringCalendar.of(tenant)))
                        : Optional.empty());
    }

    private void run(BillingRun run, Future<Optional<MeteredHours>> hours) {
        Inputs inputs = database.read(tenant.id(), tx -> {
            RunInputs all = RunInputs.read(tx, run.period(), MeteringCalendar.of(tenant));
            Set<Integer> done = DraftStore.contractsDone(tx, run.id());
            List<ContractToBill> todo = all.contracts().stream()
                    .filter(contract -> !done.contains(contract.contractId()))
                    .toList();
            PriceBook prices = Tariffs.priceBook(tx);
            ComputableTariffs.require(tx, run.period(), prices);
            return new Inputs(all, prices, todo);
        });
        int total = inputs.run().contracts().size();
        database.execute(tenant.id(), tx -> {
            RunStore.setTotal(tx, run.id(), total);
            inputs.run().peaks().keep(tx, run.id());
        });
        List<DraftedBill> drafts = price(run, inputs, total);
        progress.report(Stage.SPLITTING_CREDIT, 0, total);
        Optional<MeteredHours> metered = await(hours);
        database.execute(tenant.id(), tx -> finish(tx, run, drafts.size() == total ? drafts : kept(tx, run), metered));
        progress.report(Stage.SPLITTING_CREDIT, total, total);
    }

    /** What earlier attempts and this one have kept together. */
    private static List<DraftedBill> kept(DSLContext tx, BillingRun run) {
        return DraftStore.documents(tx, run.id()).stream()
                .map(DraftedBill::kept)
                .toList();
    }

    private List<DraftedBill> price(BillingRun run, Inputs inputs, int total) {
        BillCalculator calculator = new BillCalculator(inputs.run(), inputs.prices(), tenant.currency());
        AtomicInteger done = new AtomicInteger(total - inputs.todo().size());
        int threads = Math.min(THREADS_MAX, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<DraftedBill>>> portions = new ArrayList<>();
            for (int start = 0; start < inputs.todo().size(); start += PORTION) {
                List<ContractToBill> portion =
                        inputs.todo().subList(start, Math.min(inputs.todo().size(), start + PORTION));
                portions.add(workers.submit(() -> {
                    List<DraftedBill> drafts = price(run, calculator, portion);
                    progress.report(Stage.PRICING, done.addAndGet(portion.size()), total);
                    return drafts;
                }));
            }
            List<DraftedBill> all = new ArrayList<>(inputs.todo().size());
            portions.forEach(portion -> all.addAll(await(portion)));
            return all;
        } finally {
            workers.shutdownNow();
        }
    }

    private List<DraftedBill> price(BillingRun run, BillCalculator calculator, List<ContractToBill> portion) {
        List<DraftedBill> drafts = portion.stream().map(calculator::draft).toList();
        database.execute(tenant.id(), tx -> {
            RunStore.requireDrafting(tx, run.id());
            DraftStore.write(tx, run.id(), drafts);
        });
        return drafts;
    }

    private void finish(DSLContext tx, BillingRun run, List<DraftedBill> drafts, Optional<MeteredHours> metered) {
        if (RunStore.lock(tx, run.id()).state() != RunState.DRAFTING) {
            throw BillingRunException.noLongerDrafting(run.id());
        }
        List<Bill> charged = new ArrayList<>(drafts.size());
        MessageDigest digest = Documents.digest();
        for (DraftedBill draft : drafts) {
            Bill bill = draft.bill();
            String document = draft.document();
            if (bill != null && document != null) {
                charged.add(bill);
                digest.update(document.getBytes(StandardCharsets.UTF_8));
            }
        }
        CreditRound round = new CreditRound(tx, run.period(), tenant.currency(), charged, metered);
        for (SharedPool shared : round.share()) {
            PoolStore.write(tx, run.id(), shared);
            digest.update(Documents.write(shared.document().pool()));
            shared.homes().forEach(home -> digest.update(home.canonical()));
        }
        DraftStore.writeSums(tx, run.id(), round.creditedBills());
        RunStore.setDrafted(tx, run.id(), HexFormat.of().formatHex(digest.digest()), clock.instant());
    }

    private static <T> T await(Future<T> portion) {
        try {
            return portion.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while bills were worked out; resume the run", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
