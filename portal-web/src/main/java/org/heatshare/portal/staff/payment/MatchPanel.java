package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.heatshare.billing.payment.OpenInvoice;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.staff.list.RowAction;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Offers invoices for what is left of a payment, those first whose amounts are nearest. */
final class MatchPanel extends Section {

    private final transient Function<String, List<OpenInvoice>> find;
    private final transient Consumer<String> match;
    private final transient Formats formats;
    private final Div found = new Div();

    /**
     * @param find invoices by what somebody searches for
     * @param takenBack whether the payment was taken back, so that it opens an invoice instead of paying it
     * @param match is given the number of the invoice that was chosen
     */
    MatchPanel(Function<String, List<OpenInvoice>> find, boolean takenBack, Consumer<String> match, Formats formats) {
        this.find = find;
        this.match = match;
        this.formats = formats;
        addClassName("hs-card");
        found.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(Texts.of("payment.match")),
                new Paragraph(Texts.of(takenBack ? "payment.match.taken-back" : "payment.match.what")),
                new SearchField(Texts.of("payment.match.search"), this::show),
                found);
        show("");
    }

    private void show(String search) {
        found.removeAll();
        List<OpenInvoice> invoices = find.apply(search.strip());
        if (invoices.isEmpty()) {
            found.add(new Paragraph(Texts.of("payment.match.none")));
            return;
        }
        TableOf table = new TableOf(Texts.of("payment.match"))
                .wide()
                .column(Texts.of("payment.invoice"))
                .numberColumn(Texts.of("receivables.column.open"))
                .column(Texts.of("payment.action"))
                .column(Texts.of("receivables.column.party"))
                .column(Texts.of("receivables.column.due"))
                .numberColumn(Texts.of("receivables.column.total"));
        for (OpenInvoice invoice : invoices) {
            String party = invoice.partyName();
            table.row(
                    AllocationTable.invoice(invoice.number()),
                    new Text(formats.money(invoice.openMinor())),
                    new RowAction(
                            Texts.of("payment.match.act"),
                            Texts.of("payment.match.with", invoice.number()),
                            () -> match.accept(invoice.number())),
                    new Text(party == null ? "–" : party),
                    new Text(formats.date(invoice.dueOn())),
                    new Text(formats.money(invoice.totalMinor())));
        }
        found.add(table);
    }
}
