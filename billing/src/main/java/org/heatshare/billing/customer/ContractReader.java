package org.heatshare.billing.customer;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.CONTRACT_ACCESS;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.schema.tenant.Tables.PARTY_DETAIL;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Finds contracts for lists. */
final class ContractReader {

    private ContractReader() {}

    static List<ContractSummary> find(DSLContext tx, ContractQuery query) {
        return tx.select()
                .from(joined())
                .where(matches(query))
                .orderBy(CONTRACT.NUMBER)
                .offset(query.offset())
                .limit(query.limit())
                .fetch(row -> summary(row, query.discretion()));
    }

    static List<ContractSummary> findAt(DSLContext tx, String deliveryPoint, Discretion discretion) {
        return tx.select()
                .from(joined())
                .where(DELIVERY_POINT.CODE.eq(deliveryPoint))
                .orderBy(CONTRACT.VALID_FROM.desc(), CONTRACT.ID.desc())
                .fetch(row -> summary(row, discretion));
    }

    static int count(DSLContext tx, ContractQuery query) {
        return tx.fetchCount(tx.selectOne().from(joined()).where(matches(query)));
    }

    static List<ResidentContract> findBySubject(DSLContext tx, String subject) {
        return tx.select()
                .from(joined())
                .join(CONTRACT_ACCESS)
                .on(CONTRACT_ACCESS.CONTRACT_ID.eq(CONTRACT.ID))
                .where(CONTRACT_ACCESS.SUBJECT.eq(subject), CONTRACT_ACCESS.ENDED_AT.isNull())
                .orderBy(CONTRACT.VALID_UNTIL.isNull().desc(), CONTRACT.VALID_FROM.desc(), CONTRACT.ID)
                .fetch(ContractReader::resident);
    }

    private static Table<Record> joined() {
        return CONTRACT.join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(CONTRACT.DELIVERY_POINT_ID))
                .join(PARTY)
                .on(PARTY.ID.eq(CONTRACT.PARTY_ID))
                .leftJoin(PARTY_DETAIL)
                .on(PARTY_DETAIL.PARTY_ID.eq(PARTY.ID));
    }

    private static Condition matches(ContractQuery query) {
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
        Condition allowed =
                query.discretion() == Discretion.FULL ? byPerson : byPerson.and(PARTY.PROTECTED_IDENTITY.isFalse());
        return CONTRACT.NUMBER
                .containsIgnoreCase(search)
                .or(DELIVERY_POINT.CODE.containsIgnoreCase(search))
                .or(allowed);
    }

    private static ContractSummary summary(Record row, Discretion discretion) {
        boolean isProtected = row.get(PARTY.PROTECTED_IDENTITY);
        boolean hidden = isProtected && discretion == Discretion.HIDE_PROTECTED;
        return new ContractSummary(
                row.get(CONTRACT.ID),
                row.get(CONTRACT.NUMBER),
                row.get(DELIVERY_POINT.ID),
                row.get(DELIVERY_POINT.CODE),
                row.get(PARTY.ID),
                hidden ? null : row.get(PARTY_DETAIL.NAME),
                hidden ? null : row.get(DELIVERY_POINT.STREET),
                hidden ? null : row.get(DELIVERY_POINT.CITY),
                row.get(CONTRACT.TARIFF_CODE),
                row.get(CONTRACT.CUSTOMER_CLASS),
                row.get(CONTRACT.VALID_FROM),
                row.get(CONTRACT.VALID_UNTIL),
                isProtected);
    }

    private static ResidentContract resident(Record row) {
        return new ResidentContract(
                row.get(CONTRACT.ID),
                row.get(CONTRACT.NUMBER),
                row.get(DELIVERY_POINT.ID),
                row.get(DELIVERY_POINT.CODE),
                row.get(PARTY_DETAIL.NAME),
                row.get(PARTY.LANGUAGE),
                row.get(DELIVERY_POINT.STREET),
                row.get(DELIVERY_POINT.POSTAL_CODE),
                row.get(DELIVERY_POINT.CITY),
                row.get(CONTRACT.TARIFF_CODE),
                row.get(CONTRACT.VALID_FROM),
                row.get(CONTRACT.VALID_UNTIL));
    }
}
