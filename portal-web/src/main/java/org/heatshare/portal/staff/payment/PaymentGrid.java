package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.heatshare.billing.payment.PaymentQuery.Sort;
import org.heatshare.billing.payment.PaymentSummary;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Payments as rows, each leading to its own page. */
final class PaymentGrid extends RowGrid<PaymentSummary, Sort> {

    PaymentGrid(Formats formats) {
        super(Texts.of("payments.title"), "payments.column.");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        leadingTo(Sort.NUMBER, PaymentsView.PATH, payment -> Long.toString(payment.id()))
                .setWidth("90px")
                .setFlexGrow(0);
        Column<PaymentSummary> date = words(Sort.DATE, payment -> formats.date(payment.paidOn()))
                .setWidth("140px")
                .setFlexGrow(0);
        Column<PaymentSummary> payer = words(
                        Sort.PAYER, payment -> payment.payer().isEmpty() ? "–" : payment.payer())
                .setFlexGrow(2);
        Column<PaymentSummary> amount = amount(Sort.AMOUNT, payment -> formats.money(payment.amountMinor()));
        amount(Sort.REST, payment -> payment.restMinor() == 0 ? "" : formats.money(payment.restMinor()));
        words(Sort.REASON, PaymentGrid::state).setWidth("140px").setFlexGrow(1);
        WideOnly.columns(this, List.of(date, payer, amount));
    }

    private Column<PaymentSummary> amount(Sort sort, ValueProvider<PaymentSummary, String> value) {
        return words(sort, value)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("130px")
                .setFlexGrow(0);
    }

    private static String state(PaymentSummary payment) {
        return payment.reason().map(Texts::of).orElseGet(() -> Texts.of("payments.matched"));
    }
}
