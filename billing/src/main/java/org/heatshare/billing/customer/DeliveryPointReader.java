package org.heatshare.billing.customer;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.HEAT_NETWORK;
import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.schema.tenant.Tables.PARTY_DETAIL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds delivery points with the contract of one day. */
final class DeliveryPointReader {

    private final DSLContext tx;
    private final Table<Record> joined;

    DeliveryPointReader(DSLContext tx, LocalDate today) {
        this.tx = tx;
        joined = DELIVERY_POINT
                .join(HEAT_NETWORK)
                .on(HEAT_NETWORK.ID.eq(DELIVERY_POINT.NETWORK_ID))
                .leftJoin(CONTRACT)
                .on(CONTRACT.DELIVERY_POINT_ID.eq(DELIVERY_POINT.ID))
                .and(CONTRACT.VALID_FROM.le(today))
                .and(CONTRACT.VALID_UNTIL.isNull().or(CONTRACT.VALID_UNTIL.gt(today)))
                .leftJoin(PARTY)
                .on(PARTY.ID.eq(CONTRACT.PARTY_ID))
                .leftJoin(PARTY_DETAIL)
                .on(PARTY_DETAIL.PARTY_ID.eq(PARTY.ID));
    }

    List<SuppliedPoint> find(DeliveryPointQuery query) {
        return tx.select()
                .from(joined)
                .where(matches(query))
                .orderBy(order(query))
                .offset(query.offset())
                .limit(query.limit())
                .fetch(row -> point(row, query.discretion()));
    }

    int count(DeliveryPointQuery query) {
        return tx.fetchCount(tx.selectOne().from(joined).where(matches(query)));
    }

    Optional<SuppliedPoint> find(String code, Discretion discretion) {
        return tx.select()
                .from(joined)
                .where(DELIVERY_POINT.CODE.eq(code))
                .fetchOptional(row -> point(row, discretion));
    }

    private static Condition matches(DeliveryPointQuery query) {
        String search = query.search().strip();
        if (search.isEmpty()) {
            return DSL.noCondition();
        }
        Condition byPerson = PARTY_DETAIL
                .NAME
                .containsIgnoreCase(search)
                .or(DELIVERY_POINT.STREET.containsIgnoreCase(search))
                .or(DELIVERY_POINT.CITY.containsIgnoreCase(search));
        // Finding a hidden name by searching for it would show it.
        Condition allowed = query.discretion() == Discretion.FULL ? byPerson : byPerson.and(isOpen());
        return DELIVERY_POINT
                .CODE
                .containsIgnoreCase(search)
                .or(CONTRACT.NUMBER.containsIgnoreCase(search))
                .or(allowed);
    }

    private static Condition isOpen() {
        return PARTY.PROTECTED_IDENTITY.isNull().or(PARTY.PROTECTED_IDENTITY.isFalse());
    }

    private static List<OrderField<?>> order(DeliveryPointQuery query) {
        boolean full = query.discretion() == Discretion.FULL;
        Field<?> by = switch (query.sort()) {
            case CODE -> DELIVERY_POINT.CODE;
            case KIND -> DELIVERY_POINT.KIND;
            // The place of a hidden name among the others would tell how it begins.
            case STREET -> full ? DELIVERY_POINT.STREET : DSL.when(isOpen(), DELIVERY_POINT.STREET);
            case CONTRACT -> CONTRACT.NUMBER;
            case TARIFF -> CONTRACT.TARIFF_CODE;
            case PARTY -> full ? PARTY_DETAIL.NAME : DSL.when(isOpen(), PARTY_DETAIL.NAME);
        };
        return List.of(query.ascending() ? by.asc() : by.desc(), DELIVERY_POINT.ID.asc());
    }

    private static SuppliedPoint point(Record row, Discretion discretion) {
        boolean isProtected = Boolean.TRUE.equals(row.get(PARTY.PROTECTED_IDENTITY));
        boolean hidden = isProtected && discretion == Discretion.HIDE_PROTECTED;
        return new SuppliedPoint(
                row.get(DELIVERY_POINT.ID),
                row.get(DELIVERY_POINT.CODE),
                SuppliedPoint.Kind.valueOf(row.get(DELIVERY_POINT.KIND)),
                row.get(DELIVERY_POINT.DWELLINGS),
                row.get(DELIVERY_POINT.HEATED_AREA_M2),
                row.get(HEAT_NETWORK.NAME),
                hidden ? null : row.get(DELIVERY_POINT.STREET),
                hidden ? null : row.get(DELIVERY_POINT.POSTAL_CODE),
                hidden ? null : row.get(DELIVERY_POINT.CITY),
                row.get(CONTRACT.NUMBER),
                row.get(CONTRACT.TARIFF_CODE),
                hidden ? null : row.get(PARTY_DETAIL.NAME),
                isProtected);
    }
}
