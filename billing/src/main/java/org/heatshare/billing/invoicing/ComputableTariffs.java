package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heatshare.billing.invoicing.BillingRunException.Reason;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.ChargeComponent;
import org.heatshare.billing.tariff.Determinant;
import org.heatshare.billing.tariff.PriceBook;
import org.heatshare.billing.tariff.Tariff;
import org.jooq.DSLContext;

/**
 * Refuses a month with a tariff that asks for what a run does not know, before anything is written. A municipality may
 * publish and preview such a tariff; to bill by it would mean to guess.
 *
 * @see "Decision record 0080"
 */
final class ComputableTariffs {

    private static final Set<Determinant> KNOWN = Set.of(Determinant.HIGHEST_DAILY_MEANS);

    private ComputableTariffs() {}

    /** @throws BillingRunException naming the tariff, its version, the component and what is not known */
    static void require(DSLContext tx, BillingPeriod period, PriceBook prices) {
        List<String> codes = tx.selectDistinct(CONTRACT.TARIFF_CODE)
                .from(CONTRACT)
                .where(CONTRACT.VALID_FROM.lt(period.until()))
                .and(CONTRACT.VALID_UNTIL.isNull().or(CONTRACT.VALID_UNTIL.gt(period.from())))
                .orderBy(CONTRACT.TARIFF_CODE)
                .fetch(CONTRACT.TARIFF_CODE);
        for (String code : codes) {
            for (Tariff version : prices.versionsIn(code, period)) {
                version.components().forEach(component -> require(version, component));
            }
        }
    }

    private static void require(Tariff tariff, ChargeComponent component) {
        Set<Determinant> missing = new TreeSet<>(component.determinants());
        missing.removeAll(KNOWN);
        if (missing.isEmpty() && BillComponent.of(component.kind()).isPresent()) {
            return;
        }
        String why = missing.isEmpty() ? "bills have no line for it" : "nothing is known of " + missing;
        throw new BillingRunException(
                Reason.TARIFF_NOT_COMPUTABLE,
                "the tariff " + tariff.code() + " from " + tariff.validFrom() + " cannot be billed by its component "
                        + component.code() + " (" + component.kind() + "): " + why
                        + "; publish a version without it, or move the contracts to another tariff");
    }
}
