package org.heatshare.billing.invoicing;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
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
        Inputs inputs = database.read(tenant.id(), tx -> {
            RunInputs all = RunInputs.read(tx, run.period(), MeteringCalendar.of(tenant));
            Set<Integer> done = DraftStore.contractsDone(tx, run.id());
            List<ContractToBill> todo = all.contracts().stream()
                    .filter(contract -> !done.contains(contract.contractId()))
                    .toList();
            return new Inputs(all, Tariffs.priceBook(tx), todo);
        });
        int total = inputs.run().contracts().size();
        database.execute(tenant.id(), tx -> {
            RunStore.setTotal(tx, run.id(), total);
            inputs.run().peaks().keep(tx, run.id());
        });
        price(run, inputs, total);
        finish(run, total);
    }

    private void price(BillingRun run, Inputs inputs, int total) {
        BillCalculator calculator = new BillCalculator(inputs.run(), inputs.prices(), tenant.currency());
        AtomicInteger done = new AtomicInteger(total - inputs.todo().size());
        int threads = Math.min(THREADS_MAX, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> portions = new ArrayList<>();
            for (int start = 0; start < inputs.todo().size(); start += PORTION) {
                List<ContractToBill> portion =
                        inputs.todo().subList(start, Math.min(inputs.todo().size(), start + PORTION));
                portions.add(workers.submit(() -> {
                    price(run, calculator, portion);
                    progress.report(Stage.PRICING, done.addAndGet(portion.size()), total);
                }));
            }
            portions.forEach(Drafting::await);
        } finally {
            workers.shutdownNow();
        }
    }

    private void price(BillingRun run, BillCalculator calculator, List<ContractToBill> portion) {
        List<DraftedBill> drafts = portion.stream().map(calculator::draft).toList();
        database.execute(tenant.id(), tx -> {
            RunStore.requireDrafting(tx, run.id());
            DraftStore.write(tx, run.id(), drafts);
        });
    }

    private void finish(BillingRun run, int total) {
        progress.report(Stage.SPLITTING_CREDIT, 0, total);
        database.execute(tenant.id(), tx -> {
            BillingRun current = RunStore.lock(tx, run.id());
            if (current.state() != RunState.DRAFTING) {
                throw BillingRunException.noLongerDrafting(run.id());
            }
            CreditRound round = new CreditRound(tx, run.period(), tenant.currency(), DraftStore.bills(tx, run.id()));
            round.share().forEach(shared -> PoolStore.write(tx, run.id(), shared));
            List<Bill> bills = round.creditedBills();
            DraftStore.writeSums(tx, run.id(), bills);
            RunStore.setDrafted(tx, run.id(), hash(bills), clock.instant());
        });
        progress.report(Stage.SPLITTING_CREDIT, total, total);
    }

    private static String hash(List<Bill> bills) {
        MessageDigest digest = Documents.digest();
        bills.forEach(bill -> digest.update(Documents.write(bill)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void await(Future<?> portion) {
        try {
            portion.get();
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
