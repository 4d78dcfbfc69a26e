package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.DRAFT_INVOICE;
import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.schema.tenant.Tables.PARTY_DETAIL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.billing.customer.Discretion;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds drafted bills for lists. */
final class DraftReader {

    private DraftReader() {}

    static List<DraftRow> find(DSLContext tx, long runId, DraftQuery query) {
        return tx.select()
                .from(joined())
                .where(matches(runId, query))
                .orderBy(order(query.sort()))
                .offset(query.offset())
                .limit(query.limit())
                .fetch(row -> row(row, query.discretion()));
    }

    static int count(DSLContext tx, long runId, DraftQuery query) {
        return tx.fetchCount(tx.selectOne().from(joined()).where(matches(runId, query)));
    }

    static Optional<Bill> bill(DSLContext tx, long runId, int contractId) {
        Map<Integer, PoolDocument> pools = new HashMap<>();
        PoolStore.pools(tx, runId).forEach(pool -> pools.put(pool.agreementVersionId(), pool));
        return tx.select(DRAFT_INVOICE.DOCUMENT)
                .from(DRAFT_INVOICE)
                .where(DRAFT_INVOICE.RUN_ID.eq(runId), DRAFT_INVOICE.CONTRACT_ID.eq(contractId))
                .and(DRAFT_INVOICE.DOCUMENT.isNotNull())
                .fetchOptional(row -> Documents.read(row.value1(), Bill.class))
                .map(bill -> CreditedBills.credited(bill, PoolStore.sharesOf(tx, runId, contractId), pools));
    }

    private static Table<Record> joined() {
        return DRAFT_INVOICE
                .join(CONTRACT)
                .on(CONTRACT.ID.eq(DRAFT_INVOICE.CONTRACT_ID))
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(DRAFT_INVOICE.DELIVERY_POINT_ID))
                .join(PARTY)
                .on(PARTY.ID.eq(CONTRACT.PARTY_ID))
                .leftJoin(PARTY_DETAIL)
                .on(PARTY_DETAIL.PARTY_ID.eq(PARTY.ID));
    }

    private static Condition matches(long runId, DraftQuery query) {
        Condition condition = DRAFT_INVOICE.RUN_ID.eq(runId);
        if (query.heldBackOnly()) {
            condition = condition.and(DRAFT_INVOICE.HELD_BACK.isNotNull());
        }
        String search = query.search().strip();
        if (search.isEmpty()) {
            return condition;
        }
        Condition byName = PARTY_DETAIL.NAME.containsIgnoreCase(search);
        return condition.and(CONTRACT.NUMBER
                .containsIgnoreCase(search)
                .or(DELIVERY_POINT.CODE.containsIgnoreCase(search))
                .or(query.discretion() == Discretion.FULL ? byName : byName.and(PARTY.PROTECTED_IDENTITY.isFalse())));
    }

    private static List<OrderField<?>> order(DraftQuery.Sort sort) {
        OrderField<?> first = switch (sort) {
            case OUTLIERS_FIRST ->
                DSL.abs(DRAFT_INVOICE.TOTAL_MINOR.minus(
                                DSL.coalesce(DRAFT_INVOICE.PREVIOUS_TOTAL_MINOR, DRAFT_INVOICE.TOTAL_MINOR)))
                        .desc();
            case TOTAL_LARGEST_FIRST -> DRAFT_INVOICE.TOTAL_MINOR.desc();
            case ENERGY_LARGEST_FIRST -> DRAFT_INVOICE.ENERGY_WH.desc();
            case CONTRACT -> CONTRACT.NUMBER.asc();
        };
        return List.of(first, CONTRACT.NUMBER.asc());
    }

    private static DraftRow row(Record row, Discretion discretion) {
        boolean hidden = discretion == Discretion.HIDE_PROTECTED && row.get(PARTY.PROTECTED_IDENTITY);
        String heldBack = row.get(DRAFT_INVOICE.HELD_BACK);
        return new DraftRow(
                row.get(CONTRACT.ID),
                row.get(CONTRACT.NUMBER),
                row.get(DELIVERY_POINT.CODE),
                hidden ? null : row.get(PARTY_DETAIL.NAME),
                row.get(DRAFT_INVOICE.ENERGY_WH),
                row.get(DRAFT_INVOICE.TOTAL_MINOR),
                row.get(DRAFT_INVOICE.PREVIOUS_TOTAL_MINOR),
                row.get(DRAFT_INVOICE.CREDIT_MINOR),
                heldBack == null ? null : HeldBack.parse(heldBack));
    }
}
