package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.INVOICE;

import java.time.LocalDate;
import java.util.List;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.billing.period.BillingPeriod;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * A contract that a run covers.
 *
 * @param period the days of the run's month on which the contract is valid
 * @param dwellings homes behind the delivery point, at least one
 */
record ContractToBill(
        int contractId,
        String number,
        int partyId,
        int deliveryPointId,
        String deliveryPointCode,
        int networkId,
        SuppliedPoint.Kind kind,
        int dwellings,
        String tariffCode,
        String customerClass,
        BillingPeriod period,
        boolean validYearBefore) {

    /** The contracts that are valid in a period and have no invoice for it, by delivery point and contract. */
    static List<ContractToBill> findIn(DSLContext tx, BillingPeriod period) {
        return tx.select()
                .from(CONTRACT)
                .join(DELIVERY_POINT)
                .on(DELIVERY_POINT.ID.eq(CONTRACT.DELIVERY_POINT_ID))
                .where(CONTRACT.VALID_FROM.lt(period.until()))
                .and(CONTRACT.VALID_UNTIL.isNull().or(CONTRACT.VALID_UNTIL.gt(period.from())))
                .and(CONTRACT.ID.notIn(tx.select(INVOICE.CONTRACT_ID)
                        .from(INVOICE)
                        .where(INVOICE.PERIOD_FROM.ge(period.from()), INVOICE.PERIOD_FROM.lt(period.until()))))
                .orderBy(DELIVERY_POINT.ID, CONTRACT.ID)
                .fetch(row -> of(row, period));
    }

    private static ContractToBill of(Record row, BillingPeriod month) {
        LocalDate from = row.get(CONTRACT.VALID_FROM);
        LocalDate end = row.get(CONTRACT.VALID_UNTIL);
        LocalDate until = end == null ? month.until() : end;
        BillingPeriod period = month.intersection(new BillingPeriod(from, until.isAfter(from) ? until : month.until()))
                .orElse(month);
        return new ContractToBill(
                row.get(CONTRACT.ID),
                row.get(CONTRACT.NUMBER),
                row.get(CONTRACT.PARTY_ID),
                row.get(DELIVERY_POINT.ID),
                row.get(DELIVERY_POINT.CODE),
                row.get(DELIVERY_POINT.NETWORK_ID),
                SuppliedPoint.Kind.valueOf(row.get(DELIVERY_POINT.KIND)),
                Math.max(1, row.get(DELIVERY_POINT.DWELLINGS)),
                row.get(CONTRACT.TARIFF_CODE),
                row.get(CONTRACT.CUSTOMER_CLASS),
                period,
                !from.isAfter(period.from().minusYears(1)));
    }
}
