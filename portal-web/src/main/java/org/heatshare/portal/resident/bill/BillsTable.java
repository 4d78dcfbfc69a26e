package org.heatshare.portal.resident.bill;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.time.YearMonth;
import java.util.Comparator;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** All bills of a contract. On a phone the columns that can wait are left to the bill itself. */
final class BillsTable {

    /** By what the list can be sorted; the code stands in the address. */
    enum Order {
        NEWEST(Comparator.comparing(InvoiceSummary::from).reversed().thenComparing(InvoiceSummary::number)),
        OLDEST(Comparator.comparing(InvoiceSummary::from).thenComparing(InvoiceSummary::number)),
        LARGEST(Comparator.comparing(InvoiceSummary::totalMinor).reversed()),
        DUE(Comparator.comparing(InvoiceSummary::dueOn).reversed());

        private final Comparator<InvoiceSummary> comparator;

        Order(Comparator<InvoiceSummary> comparator) {
            this.comparator = comparator;
        }

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Order of(String code) {
            for (Order order : values()) {
                if (order.code().equals(code)) {
                    return order;
                }
            }
            return NEWEST;
        }
    }

    private BillsTable() {}

    static TableOf of(BillsView.Found found, Order order, Formats formats) {
        TableOf table = new TableOf(Texts.of("bills.title"))
                .column(Texts.of("bills.period"))
                .column(Texts.of("bills.number"))
                .column(Texts.of("bills.due"))
                .numberColumn(Texts.of("bills.energy"))
                .numberColumn(Texts.of("bills.credit"))
                .numberColumn(Texts.of("bills.amount"));
        table.addClassName("hs-bills");
        found.bills().stream()
                .sorted(order.comparator)
                .forEach(bill -> table.row(
                        new Anchor(BillsView.PATH + "/" + bill.number(), formats.month(YearMonth.from(bill.from()))),
                        new Text(bill.number()),
                        found.isPaid(bill)
                                ? new Badge(Tone.GOOD, Texts.of("bill.paid"))
                                : new Text(formats.date(bill.dueOn())),
                        new Text(formats.energy(new Energy(bill.energyWh()))),
                        new Text(formats.money(-bill.creditMinor())),
                        new Text(formats.money(bill.totalMinor()))));
        return table;
    }
}
