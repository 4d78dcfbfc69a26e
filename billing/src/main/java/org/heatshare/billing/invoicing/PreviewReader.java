package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.DRAFT_INVOICE;
import static org.heatshare.db.schema.tenant.Tables.INVOICE;
import static org.heatshare.db.schema.tenant.Tables.INVOICE_LINE;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.heatshare.billing.period.BillingPeriod;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Sums a run up, before its release from the drafts and after it from the invoices. */
final class PreviewReader {

    private PreviewReader() {}

    static RunPreview read(DSLContext tx, BillingRun run) {
        BillingPeriod month = run.period();
        int heldBack = tx.fetchCount(
                DRAFT_INVOICE, DRAFT_INVOICE.RUN_ID.eq(run.id()).and(DRAFT_INVOICE.HELD_BACK.isNotNull()));
        return new RunPreview(
                run,
                heldBack,
                run.state() == RunState.RELEASED ? invoiced(tx, INVOICE.RUN_ID.eq(run.id())) : drafted(tx, run.id()),
                ifAny(invoiced(tx, startsIn(new BillingPeriod(month.from().minusMonths(1), month.from())))),
                ifAny(invoiced(
                        tx,
                        startsIn(new BillingPeriod(
                                month.from().minusYears(1), month.until().minusYears(1))))),
                PoolStore.pools(tx, run.id()));
    }

    private static @Nullable BilledSums ifAny(BilledSums sums) {
        return sums.bills() == 0 ? null : sums;
    }

    private static Condition startsIn(BillingPeriod month) {
        return INVOICE.PERIOD_FROM.ge(month.from()).and(INVOICE.PERIOD_FROM.lt(month.until()));
    }

    private static BilledSums drafted(DSLContext tx, long runId) {
        return tx.select(
                        DSL.count(),
                        DSL.sum(DRAFT_INVOICE.ENERGY_WH),
                        DSL.sum(DRAFT_INVOICE.NET_MINOR),
                        DSL.sum(DRAFT_INVOICE.VAT_MINOR),
                        DSL.sum(DRAFT_INVOICE.TOTAL_MINOR),
                        DSL.sum(DRAFT_INVOICE.CREDIT_MINOR))
                .from(DRAFT_INVOICE)
                .where(DRAFT_INVOICE.RUN_ID.eq(runId), DRAFT_INVOICE.HELD_BACK.isNull())
                .fetchSingle(row -> new BilledSums(
                        row.value1(),
                        exact(row.value2()),
                        exact(row.value3()),
                        exact(row.value4()),
                        exact(row.value5()),
                        exact(row.value6()),
                        draftedByComponent(tx, runId, exact(row.value6()))));
    }

    private static BilledSums invoiced(DSLContext tx, Condition condition) {
        return tx.select(
                        DSL.count(),
                        DSL.sum(INVOICE.ENERGY_WH),
                        DSL.sum(INVOICE.NET_MINOR),
                        DSL.sum(INVOICE.VAT_MINOR),
                        DSL.sum(INVOICE.TOTAL_MINOR),
                        DSL.sum(INVOICE.CREDIT_MINOR))
                .from(INVOICE)
                .where(condition)
                .fetchSingle(row -> new BilledSums(
                        row.value1(),
                        exact(row.value2()),
                        exact(row.value3()),
                        exact(row.value4()),
                        exact(row.value5()),
                        exact(row.value6()),
                        byComponent(tx, condition)));
    }

    private static Map<BillComponent, Long> byComponent(DSLContext tx, Condition condition) {
        Map<BillComponent, Long> sums = new EnumMap<>(BillComponent.class);
        tx.select(INVOICE_LINE.COMPONENT, DSL.sum(INVOICE_LINE.NET_MINOR))
                .from(INVOICE)
                .join(INVOICE_LINE)
                .on(INVOICE_LINE.INVOICE_ID.eq(INVOICE.ID))
                .where(condition)
                .groupBy(INVOICE_LINE.COMPONENT)
                .forEach(row -> sums.put(BillComponent.valueOf(row.value1()), exact(row.value2())));
        return sums;
    }

    private static Map<BillComponent, Long> draftedByComponent(DSLContext tx, long runId, long creditMinor) {
        Map<BillComponent, Long> sums = new EnumMap<>(BillComponent.class);
        for (Bill bill : DraftStore.bills(tx, runId)) {
            bill.lines().forEach(line -> sums.merge(line.component(), line.netMinor(), Math::addExact));
        }
        sums.put(BillComponent.HEAT_CREDIT, -creditMinor);
        return sums;
    }

    private static long exact(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }
}
