package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.INVOICE;
import static org.heatshare.db.schema.tenant.Tables.METERED_DAY;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.heatshare.billing.invoicing.Bill.PastUse;
import org.heatshare.billing.period.BillingPeriod;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** What contracts used and paid before, to compare with: the month before, and the same month a year before. */
final class PastUses {

    private final Map<Integer, PastUse> before;
    private final Map<Integer, PastUse> yearBefore;
    private final Map<Integer, Long> meteredYearBefore;
    private final BillingPeriod lastYear;

    private PastUses(
            Map<Integer, PastUse> before,
            Map<Integer, PastUse> yearBefore,
            Map<Integer, Long> meteredYearBefore,
            BillingPeriod lastYear) {
        this.before = before;
        this.yearBefore = yearBefore;
        this.meteredYearBefore = meteredYearBefore;
        this.lastYear = lastYear;
    }

    static PastUses read(DSLContext tx, BillingPeriod month, MeteredPoints points) {
        BillingPeriod lastMonth = new BillingPeriod(month.from().minusMonths(1), month.from());
        BillingPeriod lastYear =
                new BillingPeriod(month.from().minusYears(1), month.until().minusYears(1));
        return new PastUses(invoiced(tx, lastMonth), invoiced(tx, lastYear), metered(tx, lastYear, points), lastYear);
    }

    @Nullable
    PastUse before(ContractToBill contract) {
        return before.get(contract.contractId());
    }

    /** From the invoice of that month; else the metered heat, where the same contract was valid for all of it. */
    @Nullable
    PastUse yearBefore(ContractToBill contract) {
        PastUse invoiced = yearBefore.get(contract.contractId());
        Long metered = meteredYearBefore.get(contract.deliveryPointId());
        if (invoiced != null || metered == null || !contract.validYearBefore()) {
            return invoiced;
        }
        return new PastUse(lastYear.from(), lastYear.until(), metered, null, null);
    }

    private static Map<Integer, PastUse> invoiced(DSLContext tx, BillingPeriod month) {
        Map<Integer, PastUse> uses = new HashMap<>();
        tx.select(
                        INVOICE.CONTRACT_ID,
                        INVOICE.PERIOD_FROM,
                        INVOICE.PERIOD_UNTIL,
                        INVOICE.ENERGY_WH,
                        INVOICE.TOTAL_MINOR,
                        INVOICE.CREDIT_MINOR)
                .from(INVOICE)
                .where(INVOICE.PERIOD_FROM.ge(month.from()), INVOICE.PERIOD_FROM.lt(month.until()))
                .forEach(row -> uses.put(
                        row.value1(),
                        new PastUse(row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));
        return uses;
    }

    /** Only where every day of the month is known, of a delivery point with several meters every day of each. */
    private static Map<Integer, Long> metered(DSLContext tx, BillingPeriod month, MeteredPoints points) {
        Map<Integer, Long> energies = new HashMap<>();
        Set<Integer> incomplete = new HashSet<>();
        tx.select(METERED_DAY.METER_POINT_ID, DSL.sum(METERED_DAY.ENERGY_WH), DSL.count(METERED_DAY.ENERGY_WH))
                .from(METERED_DAY)
                .where(METERED_DAY.DAY.ge(month.from()), METERED_DAY.DAY.lt(month.until()))
                .groupBy(METERED_DAY.METER_POINT_ID)
                .forEach(row -> {
                    Integer deliveryPointId = points.deliveryPointOf(row.value1());
                    if (deliveryPointId != null && row.value3() == month.days()) {
                        energies.merge(deliveryPointId, row.value2().longValueExact(), Math::addExact);
                    } else if (deliveryPointId != null) {
                        incomplete.add(deliveryPointId);
                    }
                });
        energies.keySet().removeAll(incomplete);
        return energies;
    }
}
