package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heatshare.billing.credit.CreditAgreement;
import org.heatshare.billing.credit.SiteHeat;
import org.heatshare.billing.invoicing.BillingRunException.Reason;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.db.quantity.Energy;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The heat that an agreement's sources handed over in a month, by their settlement meters. */
final class SiteHeatReader {

    private static final Table<?> METERED_SOURCE_DAY = DSL.table(DSL.name("metered_source_day"));
    private static final Field<String> SOURCE = DSL.field(DSL.name("heat_source_code"), String.class);
    private static final Field<LocalDate> DAY = DSL.field(DSL.name("day"), LocalDate.class);
    private static final Field<Long> ENERGY = DSL.field(DSL.name("energy_wh"), Long.class);

    private SiteHeatReader() {}

    /** @throws BillingRunException when a day of a source that has been commissioned is not known */
    static List<SiteHeat> read(DSLContext tx, CreditAgreement agreement, BillingPeriod month) {
        List<SiteHeat> heat = new ArrayList<>();
        for (String source : agreement.sources()) {
            heat.add(new SiteHeat(source, new Energy(heatOf(tx, source, month))));
        }
        return heat;
    }

    /** The networks that the agreement's sources feed; the homes on them share the pool. */
    static Set<Integer> networksOf(DSLContext tx, CreditAgreement agreement) {
        return tx.select(HEAT_SOURCE.NETWORK_ID)
                .from(HEAT_SOURCE)
                .where(HEAT_SOURCE.CODE.in(agreement.sources()))
                .fetchSet(HEAT_SOURCE.NETWORK_ID);
    }

    private static long heatOf(DSLContext tx, String source, BillingPeriod month) {
        var commissioned = tx.select(HEAT_SOURCE.COMMISSIONED_ON, HEAT_SOURCE.DECOMMISSIONED_ON)
                .from(HEAT_SOURCE)
                .where(HEAT_SOURCE.CODE.eq(source))
                .fetchOptional()
                .orElseThrow(() -> incomplete("the agreement's heat source " + source + " does not exist"));
        LocalDate end = commissioned.value2();
        LocalDate from = later(month.from(), commissioned.value1());
        LocalDate until = end != null && end.isBefore(month.until()) ? end : month.until();
        long days = Math.max(0, ChronoUnit.DAYS.between(from, until));
        var sum = tx.select(DSL.sum(ENERGY), DSL.count(ENERGY))
                .from(METERED_SOURCE_DAY)
                .where(SOURCE.eq(source), DAY.ge(from), DAY.lt(until))
                .fetchSingle();
        if (sum.value2() < days) {
            throw incomplete("heat source " + source + " has " + (days - sum.value2()) + " of " + days
                    + " days without a reading of its settlement meter between " + from + " and " + until);
        }
        return days == 0 ? 0 : sum.value1().longValueExact();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static BillingRunException incomplete(String message) {
        return new BillingRunException(Reason.SITE_HEAT_INCOMPLETE, message);
    }
}
