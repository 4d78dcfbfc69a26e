package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.DRAFT_INVOICE;
import static org.heatshare.db.schema.tenant.Tables.INVOICE;
import static org.heatshare.db.schema.tenant.Tables.INVOICE_LINE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.invoicing.RunPreview.ComponentTotal;
import org.heatshare.billing.period.BillingPeriod;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Sums a run up, before its release from the drafts and after it from the invoices. */
final class PreviewReader {

    private PreviewReader() {}

    private record Sums(int bills, long energyWh, long netMinor, long vatMinor, long totalMinor, long creditMinor) {}

    static RunPreview read(DSLContext tx, BillingRun run) {
        boolean released = run.state() == RunState.RELEASED;
        Condition ofRun = INVOICE.RUN_ID.eq(run.id());
        Sums sums = released ? invoiced(tx, ofRun) : drafted(tx, run.id());
        BillingPeriod month = run.period();
        Condition monthBefore = startsIn(new BillingPeriod(month.from().minusMonths(1), month.from()));
        Condition yearBefore = startsIn(
                new BillingPeriod(month.from().minusYears(1), month.until().minusYears(1)));
        int heldBack = tx.fetchCount(
                DRAFT_INVOICE, DRAFT_INVOICE.RUN_ID.eq(run.id()).and(DRAFT_INVOICE.HELD_BACK.isNotNull()));
        return new RunPreview(
                run,
                sums.bills(),
                heldBack,
                sums.energyWh(),
                sums.netMinor(),
                sums.vatMinor(),
                sums.totalMinor(),
                sums.creditMinor(),
                invoiced(tx, monthBefore).totalMinor(),
                components(
                        released ? byComponent(tx, ofRun) : draftedByComponent(tx, run.id(), sums.creditMinor()),
                        byComponent(tx, monthBefore),
                        byComponent(tx, yearBefore)),
                PoolStore.pools(tx, run.id()));
    }

    private static Condition startsIn(BillingPeriod month) {
        return INVOICE.PERIOD_FROM.ge(month.from()).and(INVOICE.PERIOD_FROM.lt(month.until()));
    }

    private static Sums drafted(DSLContext tx, long runId) {
        return tx.select(
                        DSL.count(),
                        DSL.sum(DRAFT_INVOICE.ENERGY_WH),
                        DSL.sum(DRAFT_INVOICE.NET_MINOR),
                        DSL.sum(DRAFT_INVOICE.VAT_MINOR),
                        DSL.sum(DRAFT_INVOICE.TOTAL_MINOR),
                        DSL.sum(DRAFT_INVOICE.CREDIT_MINOR))
                .from(DRAFT_INVOICE)
                .where(DRAFT_INVOICE.RUN_ID.eq(runId), DRAFT_INVOICE.HELD_BACK.isNull())
                .fetchSingle(row -> new Sums(
                        row.value1(),
                        exact(row.value2()),
                        exact(row.value3()),
                        exact(row.value4()),
                        exact(row.value5()),
                        exact(row.value6())));
    }

    private static Sums invoiced(DSLContext tx, Condition condition) {
        return tx.select(
                        DSL.count(),
                        DSL.sum(INVOICE.ENERGY_WH),
                        DSL.sum(INVOICE.NET_MINOR),
                        DSL.sum(INVOICE.VAT_MINOR),
                        DSL.sum(INVOICE.TOTAL_MINOR),
                        DSL.sum(INVOICE.CREDIT_MINOR))
                .from(INVOICE)
                .where(condition)
                .fetchSingle(row -> new Sums(
                        row.value1(),
                        exact(row.value2()),
                        exact(row.value3()),
                        exact(row.value4()),
                        exact(row.value5()),
                        exact(row.value6())));
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

    private static List<ComponentTotal> components(
            Map<BillComponent, Long> now, Map<BillComponent, Long> monthBefore, Map<BillComponent, Long> yearBefore) {
        List<ComponentTotal> totals = new ArrayList<>();
        for (BillComponent component : BillComponent.values()) {
            totals.add(new ComponentTotal(
                    component,
                    now.getOrDefault(component, 0L),
                    monthBefore.getOrDefault(component, 0L),
                    yearBefore.getOrDefault(component, 0L)));
        }
        return totals;
    }

    private static long exact(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }
}
