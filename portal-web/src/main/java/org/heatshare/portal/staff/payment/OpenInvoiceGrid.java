package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heatshare.billing.payment.OpenInvoice;
import org.heatshare.billing.payment.OpenInvoiceQuery.Sort;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Open invoices as rows, each leading to the invoice. */
final class OpenInvoiceGrid extends RowGrid<OpenInvoice, Sort> {

    private final transient Formats formats;
    private final transient LocalDate today;

    OpenInvoiceGrid(Formats formats, LocalDate today) {
        super(Texts.of("receivables.title"), "receivables.column.");
        this.formats = formats;
        this.today = today;
        column(Sort.NUMBER, invoice -> AllocationTable.invoice(invoice.number()))
                .setWidth("150px")
                .setFlexGrow(0);
        Column<OpenInvoice> contract = words(Sort.CONTRACT, OpenInvoice::contractNumber);
        Column<OpenInvoice> party = words(Sort.PARTY, invoice -> {
                    String name = invoice.partyName();
                    return name == null ? "–" : name;
                })
                .setFlexGrow(2);
        column(Sort.DUE, this::due);
        Column<OpenInvoice> total = amount(Sort.TOTAL, invoice -> formats.money(invoice.totalMinor()));
        amount(Sort.OPEN, invoice -> formats.money(invoice.openMinor()));
        WideOnly.columns(this, List.of(contract, party, total));
    }

    private Column<OpenInvoice> amount(Sort sort, ValueProvider<OpenInvoice, String> value) {
        return words(sort, value)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("140px")
                .setFlexGrow(0);
    }

    private Component due(OpenInvoice invoice) {
        Div due = new Div(new Div(formats.date(invoice.dueOn())));
        long late = ChronoUnit.DAYS.between(invoice.dueOn(), today);
        if (late > 0) {
            Span words = new Span(Texts.of("receivables.late", late, formats.count(late)));
            words.addClassName("hs-note");
            due.add(new Div(words));
        }
        return due;
    }
}
