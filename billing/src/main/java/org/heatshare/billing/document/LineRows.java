package org.heatshare.billing.document;

import java.util.stream.Collectors;
import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.BillLine;

/** The lines of a bill, then tax by rate and the total. */
final class LineRows {

    private static final int TEXTS = 2;

    private LineRows() {}

    static String of(Bill bill, Texts texts) {
        Rows rows = new Rows();
        for (BillLine line : bill.lines()) {
            rows.add(
                    TEXTS,
                    texts.of("component." + line.component().name()),
                    how(line, texts),
                    texts.number(line.vatPercent(), 0) + " %",
                    texts.money(line.netMinor()));
        }
        rows.addTotal(TEXTS, texts.of("net"), "", "", texts.money(bill.netMinor()));
        for (Bill.BillVat vat : bill.vat()) {
            String label = texts.of("vat", texts.number(vat.percent(), 0), texts.money(vat.taxableMinor()));
            rows.add(TEXTS, label, "", "", texts.money(vat.vatMinor()));
        }
        return rows.addTotal(TEXTS, texts.of("total"), "", "", texts.money(bill.totalMinor()))
                .toString();
    }

    private static String how(BillLine line, Texts texts) {
        String key = "how." + line.component().name();
        String price = texts.price(line.unitPrice());
        String years = line.years().toString();
        return switch (line.component()) {
            case FIXED -> texts.of(key, price, years);
            case ENERGY -> texts.of(key, texts.number(line.quantity(), 0), price);
            case CAPACITY -> capacity(line, texts, key, price, years);
            case HEAT_CREDIT -> texts.of(key);
        };
    }

    private static String capacity(BillLine line, Texts texts, String key, String price, String years) {
        boolean hasFixed = line.fixedPerYear().signum() != 0;
        String how = texts.of(
                hasFixed ? key + ".fixed" : key,
                texts.number(line.quantity(), 2),
                price,
                years,
                texts.price(line.fixedPerYear()));
        if (line.peakDays().isEmpty()) {
            return how;
        }
        String days = line.peakDays().stream()
                .map(peak -> texts.date(peak.day()) + " " + texts.kilowattHours(peak.energyWh()) + " kWh / "
                        + peak.hours() + " h")
                .collect(Collectors.joining("; "));
        return how + "; " + texts.of("how.peaks", days);
    }
}
