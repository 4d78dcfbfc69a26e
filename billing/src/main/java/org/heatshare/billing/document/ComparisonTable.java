package org.heatshare.billing.document;

import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.Bill.PastUse;
import org.jspecify.annotations.Nullable;

/** This period beside the one before and the same a year before. */
final class ComparisonTable {

    private ComparisonTable() {}

    static String of(Bill bill, Texts texts) {
        if (bill.before() == null && bill.yearBefore() == null) {
            return "<p>" + texts.of("comparisonNone") + "</p>";
        }
        Rows rows = new Rows()
                .add(1, texts.of("now"), texts.kilowattHours(bill.energyWh()) + " kWh", texts.money(bill.totalMinor()));
        add(rows, "before", bill.before(), texts);
        add(rows, "yearBefore", bill.yearBefore(), texts);
        return rows.table(texts.of("comparisonCaption"), 1, texts.of("period"), texts.of("energy"), texts.of("cost"));
    }

    private static void add(Rows rows, String key, @Nullable PastUse past, Texts texts) {
        if (past != null) {
            Long total = past.totalMinor();
            rows.add(
                    1,
                    texts.of(key),
                    texts.kilowattHours(past.energyWh()) + " kWh",
                    total == null ? "–" : texts.money(total));
        }
    }
}
