package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What was invoiced for heat at this delivery point, the latest first, each leading to the invoice for those who may open it. */
final class PointInvoicesPanel extends Section {

    private static final String INVOICES = "staff/invoices";

    PointInvoicesPanel(List<InvoiceSummary> invoices, boolean mayOpen, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("point.invoices")));
        if (invoices.isEmpty()) {
            add(new Paragraph(Texts.of("point.invoices.none")));
            return;
        }
        TableOf table = new TableOf(Texts.of("point.invoices"))
                .column(Texts.of("point.invoices.number"))
                .column(Texts.of("point.invoices.month"))
                .column(Texts.of("points.column.contract"))
                .column(Texts.of("point.invoices.due"))
                .numberColumn(Texts.of("point.invoices.energy"))
                .numberColumn(Texts.of("point.invoices.credit"))
                .numberColumn(Texts.of("point.invoices.total"));
        invoices.forEach(invoice -> table.row(
                number(invoice.number(), mayOpen),
                new Text(formats.month(YearMonth.from(invoice.from()))),
                new Text(invoice.contractNumber()),
                new Text(formats.date(invoice.dueOn())),
                new Text(formats.energy(Energy.ofWattHours(invoice.energyWh()))),
                new Text(formats.money(invoice.creditMinor())),
                new Text(formats.money(invoice.totalMinor()))));
        table.wide();
        add(table);
    }

    private static Component number(String number, boolean mayOpen) {
        return mayOpen ? new Anchor(Elsewhere.address(INVOICES, Map.of("invoice", number)), number) : new Text(number);
    }
}
