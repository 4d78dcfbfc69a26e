package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.heatshare.billing.payment.PaymentQuery.Sort;
import org.heatshare.billing.payment.PaymentSummary;
import org.heatshare.billing.payment.UnmatchedReason;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Payments as rows, each leading to its own page. */
final class PaymentGrid extends RowGrid<PaymentSummary, Sort> {

    PaymentGrid(Formats formats) {
        super(Texts.of("payments.title"), "payments.column.");
        Column<PaymentSummary> number = leadingTo(
                        Sort.NUMBER, PaymentsView.PATH, payment -> Long.toString(payment.id()))
                .setWidth("110px")
                .setFlexGrow(0);
        Column<PaymentSummary> date = words(Sort.DATE, payment -> formats.date(payment.paidOn()))
                .setWidth("140px")
                .setFlexGrow(0);
        Column<PaymentSummary> payer = words(
                        Sort.PAYER, payment -> payment.payer().isEmpty() ? "–" : payment.payer())
                .setFlexGrow(2);
        Column<PaymentSummary> amount = amount(Sort.AMOUNT, payment -> formats.money(payment.amountMinor()));
        amount(Sort.REST, payment -> payment.restMinor() == 0 ? "" : formats.money(payment.restMinor()));
        column(Sort.REASON, PaymentGrid::reason).setWidth("210px").setFlexGrow(0);
        WideOnly.columns(this, List.of(date, payer, amount));
        number.setFrozen(true);
    }

    private Column<PaymentSummary> amount(Sort sort, ValueProvider<PaymentSummary, String> value) {
        return words(sort, value)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("140px")
                .setFlexGrow(0);
    }

    private static Component reason(PaymentSummary payment) {
        return payment.reason()
                .<Component>map(reason -> new Badge(tone(reason), Texts.of(reason)))
                .orElseGet(() ->
                        payment.restMinor() == 0 ? new Badge(Tone.GOOD, Texts.of("payments.matched")) : new Span());
    }

    static Tone tone(UnmatchedReason reason) {
        return reason == UnmatchedReason.TAKEN_BACK ? Tone.BAD : Tone.WARNING;
    }
}
