package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.payment.PaymentException;
import org.heatshare.billing.payment.PaymentSummary;
import org.heatshare.billing.payment.PaymentView.Allocation;
import org.heatshare.billing.payment.Payments;
import org.heatshare.billing.payment.Receivables;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.personaldata.PersonalDataReads;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One payment: who paid what, which invoices it pays, and what can be done with what is left. */
@Route(value = PaymentsView.PATH + "/:id", layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_ADMIN})
@Dependent
public class PaymentView extends PageView implements BeforeEnterObserver {

    private final transient TenantId tenant;
    private final transient Payments payments;
    private final transient Receivables receivables;
    private final transient PersonalDataReads reads;
    private final transient Background background;
    private final transient Discretion discretion;
    private final transient Formats formats;
    private final String subject;
    private final boolean mayAct;
    private final Div body = new Div();
    private long id;

    @Inject
    PaymentView(
            CurrentUser user,
            TenantRegistry tenants,
            Payments payments,
            Receivables receivables,
            PersonalDataReads reads,
            Background background) {
        super("payment.title");
        this.tenant = user.tenant();
        this.payments = payments;
        this.receivables = receivables;
        this.reads = reads;
        this.background = background;
        this.discretion = reads.discretion();
        this.formats = Formats.of(tenants.get(tenant));
        this.subject = user.subject();
        this.mayAct = user.get().hasAnyOf(Role.STAFF_BILLING);
        body.addClassName("hs-page");
        actions(new Anchor(PaymentsView.PATH, Texts.of("payment.all")));
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        reads.record("payment", Long.toString(id), PaymentsView.PATH);
        load();
    }

    private void load() {
        background.load(
                body,
                () -> payments.find(tenant, id, discretion),
                found -> found.map(this::content).orElseGet(this::notThere));
    }

    private Component notThere() {
        return new EmptyState(
                VaadinIcon.SEARCH,
                Texts.of("payment.not-there"),
                Texts.of("payment.not-there.why"),
                new Anchor(PaymentsView.PATH, Texts.of("payment.all")));
    }

    private Component content(org.heatshare.billing.payment.PaymentView payment) {
        PaymentSummary summary = payment.summary();
        title(Texts.of("payment.one", Long.toString(summary.id())));
        String amount = formats.money(summary.amountMinor());
        answer(summary.reason()
                .map(reason -> Texts.of(
                        "payment.answer.rest",
                        amount,
                        formats.date(summary.paidOn()),
                        formats.money(summary.restMinor()),
                        Texts.of("why." + Texts.code(reason))))
                .orElseGet(() -> Texts.of("payment.answer.matched", amount, formats.date(summary.paidOn()))));
        Div content = new Div(facts(payment), allocations(payment));
        content.addClassName("hs-page");
        if (mayAct && summary.restMinor() != 0) {
            content.add(new MatchPanel(
                    search -> receivables.nearest(tenant, search, summary.restMinor(), discretion),
                    summary.restMinor() < 0,
                    number -> act(() -> payments.assign(tenant, id, number, subject), "payment.assigned", number),
                    formats));
        }
        return content;
    }

    private Card facts(org.heatshare.billing.payment.PaymentView payment) {
        PaymentSummary summary = payment.summary();
        return new Card(
                Texts.of("payment.facts"),
                new Facts()
                        .fact(Texts.of("payment.payer"), known(summary.payer()))
                        .fact(Texts.of("payment.payer-account"), known(payment.payerAccount()))
                        .fact(Texts.of("payment.reference"), known(summary.reference()))
                        .fact(Texts.of("payment.message"), known(summary.message()))
                        .fact(Texts.of("payment.bank-account"), payment.bankAccount())
                        .fact(Texts.of("payment.file"), payment.fileName()));
    }

    private static String known(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private Component allocations(org.heatshare.billing.payment.PaymentView payment) {
        return AllocationTable.card(
                payment.allocations(), mayAct ? Optional.of(this::release) : Optional.empty(), formats);
    }

    private void release(Allocation allocation) {
        act(() -> payments.release(tenant, allocation.id(), subject), "payment.released", allocation.invoiceNumber());
    }

    /** Somebody else may have been faster: then it is said, and shown how it stands. */
    private void act(Runnable act, String done, String invoice) {
        try {
            act.run();
            Toast.show(Tone.GOOD, Texts.of(done, invoice));
        } catch (PaymentException e) {
            Toast.show(Tone.WARNING, Texts.of("payment.refused." + Texts.code(e.reason()), invoice));
        }
        load();
    }
}
