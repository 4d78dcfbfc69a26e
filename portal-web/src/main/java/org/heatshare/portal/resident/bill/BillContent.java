package org.heatshare.portal.resident.bill;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.IssuedInvoice;
import org.heatshare.billing.weather.WeatherComparison;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.resident.heat.WeatherWords;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** One bill from the sentence down to the last figure. */
final class BillContent extends Div {

    private final transient Formats formats;

    BillContent(IssuedInvoice invoice, long openMinor, Formats formats, Anchor document) {
        this.formats = formats;
        Bill bill = invoice.bill();
        addClassName("hs-page");
        Paragraph answer = new Paragraph(BillWords.answer(bill, formats));
        answer.addClassName("hs-answer");
        add(
                answer,
                new Columns(payment(invoice, openMinor, document), compared(bill)),
                new Card(Texts.of("bill.lines"), new BillLines(bill, formats).table()),
                new CreditWorking(formats).of(bill));
    }

    private Component payment(IssuedInvoice invoice, long openMinor, Anchor document) {
        Span reference = new Span(invoice.paymentReference());
        reference.addClassName("hs-number");
        long total = invoice.bill().totalMinor();
        Facts facts = new Facts().fact(Texts.of("bill.total"), formats.money(total));
        if (total > 0 && openMinor <= 0) {
            facts.fact(Texts.of("bill.state"), new Badge(Tone.GOOD, Texts.of("bill.paid")));
        } else if (openMinor < total) {
            facts.fact(Texts.of("bill.open"), formats.money(openMinor));
        }
        facts.fact(Texts.of("bill.due"), formats.date(invoice.dueOn()))
                .fact(Texts.of("bill.reference"), Columns.row(reference, copy(invoice.paymentReference())))
                .fact(Texts.of("bill.issued"), formats.date(invoice.issuedOn()))
                .fact(Texts.of("contract.number"), invoice.bill().contractNumber());
        Paragraph how = new Paragraph(Texts.of("bill.pay.how"));
        how.addClassName("hs-note");
        return new Card(Texts.of("bill.pay"), facts, how, document);
    }

    private static Button copy(String reference) {
        Button copy = new Button(Texts.of("bill.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_SMALL);
        copy.setAriaLabel(Texts.of("bill.copy.label"));
        copy.getElement().setAttribute("aria-live", "polite");
        copy.addClickListener(click -> copy.getElement()
                .executeJs(
                        "navigator.clipboard.writeText($0).then(() => this.textContent = $1)",
                        reference,
                        Texts.of("bill.copied")));
        return copy;
    }

    private Component compared(Bill bill) {
        TableOf table = new TableOf(Texts.of("bill.compared"))
                .column(Texts.of("bill.period"))
                .numberColumn(Texts.of("bills.energy"))
                .numberColumn(Texts.of("bill.total"));
        table.row(
                formats.month(YearMonth.from(bill.from())),
                formats.energy(new Energy(bill.energyWh())),
                formats.money(bill.totalMinor()));
        past(table, bill.before());
        past(table, bill.yearBefore());
        Card card = new Card(Texts.of("bill.compared"), table);
        WeatherComparison weather = bill.weather();
        if (weather != null) {
            Paragraph method = new Paragraph(WeatherWords.method(weather, formats));
            method.addClassName("hs-note");
            card.add(
                    new Paragraph(WeatherWords.normal(weather, formats) + " "
                            + Texts.of("bill.weather", WeatherWords.change(weather, formats))),
                    method);
        }
        return card;
    }

    private void past(TableOf table, Bill.@Nullable PastUse past) {
        if (past != null) {
            table.row(
                    formats.month(YearMonth.from(past.from())),
                    formats.energy(new Energy(past.energyWh())),
                    past.totalMinor() == null ? "–" : formats.money(past.totalMinor()));
        }
    }
}
