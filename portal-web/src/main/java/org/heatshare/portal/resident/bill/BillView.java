package org.heatshare.portal.resident.bill;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.invoicing.InvoiceView;
import org.heatshare.billing.invoicing.IssuedInvoice;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One bill. A number that is another's looks exactly like one that was never issued. */
@Route(value = BillsView.PATH + "/:number", layout = Frame.class)
@AllowedRoles(Role.RESIDENT)
@Dependent
public class BillView extends PageView implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient TenantRegistry tenants;
    private final transient ResidentBills bills;
    private final transient Background background;
    private final Div body = new Div();

    @Inject
    BillView(CurrentUser user, TenantRegistry tenants, ResidentBills bills, Background background) {
        super("bill.title");
        this.user = user;
        this.tenants = tenants;
        this.bills = bills;
        this.background = background;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("number").orElse("");
        Tenant tenant = tenants.get(user.tenant());
        String subject = user.subject();
        title(Texts.of("bill.nav", number));
        background.load(
                body,
                () -> bills.find(tenant.id(), subject, number)
                        .map(bill ->
                                new Found(bill, openMinor(tenant.id(), bill), bills.statements(tenant.id(), bill))),
                found -> show(found, tenant, subject));
    }

    private record Found(InvoiceView bill, long openMinor, List<CreditStatement> statements) {}

    private long openMinor(TenantId tenant, InvoiceView bill) {
        IssuedInvoice invoice = bill.invoice();
        return bills.openMinor(tenant, List.of(invoice.number()))
                .getOrDefault(invoice.number(), invoice.bill().totalMinor());
    }

    private Component show(Optional<Found> found, Tenant tenant, String subject) {
        return found.<Component>map(one -> {
                    IssuedInvoice invoice = one.bill().invoice();
                    Formats formats = Formats.of(tenant);
                    BillContent content = new BillContent(
                            invoice, one.openMinor(), formats, document(invoice.number(), tenant, subject));
                    one.statements()
                            .forEach(statement -> content.add(CreditProofCard.of(
                                    invoice, statement, proof(invoice, statement, tenant, subject), formats)));
                    return content;
                })
                .orElseGet(() -> new EmptyState(
                        VaadinIcon.INVOICE,
                        Texts.of("bill.not-yours"),
                        Texts.of("bill.not-yours.why"),
                        new Anchor(BillsView.PATH, Texts.of("bill.to-bills"))));
    }

    private DownloadHandler proof(IssuedInvoice invoice, CreditStatement statement, Tenant tenant, String subject) {
        String agreement = statement.agreement();
        return DownloadHandler.fromInputStream(request -> bills.proof(tenant.id(), subject, invoice.number(), agreement)
                .map(proof -> new DownloadResponse(
                        new ByteArrayInputStream(proof),
                        "heat-credit-" + invoice.number() + "-" + agreement + ".json",
                        "application/json",
                        proof.length))
                .orElseGet(() -> DownloadResponse.error(HttpServletResponse.SC_NOT_FOUND)));
    }

    /** Asks again for each download, so that access that has ended in the meantime has ended for the document too. */
    private Anchor document(String number, Tenant tenant, String subject) {
        DownloadHandler handler = DownloadHandler.fromInputStream(request -> bills.pdf(tenant.id(), subject, number)
                .map(pdf -> new DownloadResponse(
                        new ByteArrayInputStream(pdf), number + ".pdf", "application/pdf", pdf.length))
                .orElseGet(() -> DownloadResponse.error(HttpServletResponse.SC_NOT_FOUND)));
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("bill.pdf"));
        link.setRouterIgnore(true);
        return link;
    }
}
