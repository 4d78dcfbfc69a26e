package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatshare.billing.payment.PaymentView.Allocation;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.staff.list.RowAction;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Which invoices a payment pays, how that is known, and what was taken back. */
final class AllocationTable {

    private static final String INVOICES = "staff/invoices";

    private AllocationTable() {}

    /** @param release takes one back; none for those who only look */
    static Card card(List<Allocation> allocations, Optional<Consumer<Allocation>> release, Formats formats) {
        if (allocations.isEmpty()) {
            return new Card(Texts.of("payment.pays"), new Paragraph(Texts.of("payment.pays.none")));
        }
        TableOf table = new TableOf(Texts.of("payment.pays"))
                .wide()
                .column(Texts.of("payment.invoice"))
                .numberColumn(Texts.of("payment.amount"))
                .column(Texts.of("payment.action"))
                .column(Texts.of("payment.how"))
                .column(Texts.of("payment.when"));
        for (Allocation allocation : allocations) {
            table.row(
                    invoice(allocation.invoiceNumber()),
                    new Text(formats.money(allocation.amountMinor())),
                    action(allocation, release),
                    new Text(Texts.of(allocation.method())),
                    new Text(formats.dateTime(allocation.madeAt())));
        }
        return new Card(Texts.of("payment.pays"), table);
    }

    static Anchor invoice(String number) {
        return new Anchor(Elsewhere.address(INVOICES, Map.of("invoice", number)), number);
    }

    private static Component action(Allocation allocation, Optional<Consumer<Allocation>> release) {
        if (!allocation.standing()) {
            return new Span(Texts.of("payment.undone"));
        }
        return release.<Component>map(act -> new RowAction(
                        Texts.of("payment.release"),
                        Texts.of("payment.release.from", allocation.invoiceNumber()),
                        () -> act.accept(allocation)))
                .orElseGet(Span::new);
    }
}
