package org.heatshare.portal.staff.billing;

import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.BillLine;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** A bill's lines as a table that ends in what is to be paid. */
final class BillLines {

    private BillLines() {}

    static TableOf of(Bill bill, Formats formats) {
        TableOf table = new TableOf(Texts.of("draft.bill-lines"))
                .column(Texts.of("draft.bill-line"))
                .numberColumn(Texts.of("draft.bill-quantity"))
                .numberColumn(Texts.of("billing.net"));
        for (BillLine line : bill.lines()) {
            table.row(Texts.of(line.component()), quantity(line, formats), formats.money(line.netMinor()));
        }
        table.row(Texts.of("billing.vat"), "", formats.money(bill.vatMinor()));
        return table.total(Texts.of("billing.to-pay"), "", formats.money(bill.totalMinor()));
    }

    private static String quantity(BillLine line, Formats formats) {
        return switch (line.component()) {
            case ENERGY, CAPACITY -> formats.quantity(line.quantity().doubleValue(), 3, line.unit());
            case FIXED, HEAT_CREDIT -> "";
        };
    }
}
