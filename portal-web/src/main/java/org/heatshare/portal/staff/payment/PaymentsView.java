package org.heatshare.portal.staff.payment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.payment.Ageing;
import org.heatshare.billing.payment.PaymentQuery;
import org.heatshare.billing.payment.PaymentQuery.Show;
import org.heatshare.billing.payment.PaymentQuery.Sort;
import org.heatshare.billing.payment.PaymentSummary;
import org.heatshare.billing.payment.Payments;
import org.heatshare.billing.payment.Receivables;
import org.heatshare.billing.payment.TakenBankFile;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.personaldata.PersonalDataReads;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.ListPage;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What was paid, first what waits for somebody; what is still open; banks' files. Search, filter and order stand in the address. */
@Route(value = PaymentsView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "payments.title", icon = VaadinIcon.MONEY_DEPOSIT, order = 32)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_ADMIN})
@Dependent
public class PaymentsView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/payments";
    private static final int FILES_SHOWN = 10;
    private static final ListPage<Show, Sort> PAGE = new ListPage<>(PATH, Show.UNMATCHED, Sort.DATE, false);

    private final transient TenantId tenant;
    private final transient Payments payments;
    private final transient Receivables receivables;
    private final transient PersonalDataReads reads;
    private final transient Background background;
    private final transient Discretion discretion;
    private final transient Formats formats;
    private final transient LocalDate today;
    private final String subject;
    private final boolean mayAct;
    private final Div content = new Div();
    private transient ListAddress<Show, Sort> address = PAGE.usual();

    private record Found(Map<Show, Integer> counts, long unmatchedMinor, Ageing ageing, List<TakenBankFile> files) {}

    @Inject
    PaymentsView(
            CurrentUser user,
            TenantRegistry tenants,
            Payments payments,
            Receivables receivables,
            PersonalDataReads reads,
            Background background,
            Clock clock) {
        super("payments.title");
        Tenant municipality = tenants.get(user.tenant());
        this.tenant = municipality.id();
        this.payments = payments;
        this.receivables = receivables;
        this.reads = reads;
        this.background = background;
        this.discretion = reads.discretion();
        this.formats = Formats.of(municipality);
        this.today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        this.subject = user.subject();
        this.mayAct = user.get().hasAnyOf(Role.STAFF_BILLING);
        content.addClassName("hs-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        address = PAGE.at(parameters);
        reads.record("payment-list", "all", PATH);
        background.load(content, this::find, this::body);
    }

    private Found find() {
        return new Found(
                Map.of(
                        Show.UNMATCHED, payments.count(tenant, query(PAGE.usual(), 0, 1)),
                        Show.ALL, payments.count(tenant, query(PAGE.usual().showing(Show.ALL), 0, 1))),
                payments.unmatchedMinor(tenant),
                receivables.ageing(tenant, today),
                payments.files(tenant, 0, FILES_SHOWN));
    }

    private Component body(Found found) {
        int waiting = found.counts().getOrDefault(Show.UNMATCHED, 0);
        answer(Texts.of("payments.answer", waiting, formats.count(waiting), formats.money(found.unmatchedMinor())));
        choose(found);
        Div body =
                new Div(new AgeingStrip(found.ageing(), formats), list(found), FileTable.card(found.files(), formats));
        body.addClassName("hs-page");
        return body;
    }

    private Component list(Found found) {
        EmptyState nothing = found.files().isEmpty()
                ? new EmptyState(
                        VaadinIcon.MONEY_DEPOSIT, Texts.of("payments.no-file"), Texts.of("payments.no-file.why"))
                : new EmptyState(VaadinIcon.CHECK, Texts.of("payments.none"), Texts.of("payments.none.why"));
        return new RowList<>(
                new PaymentGrid(formats),
                new RowList.Words(Texts.of("payments.search"), nothing),
                address,
                new RowList.Rows<PaymentSummary, Show, Sort>(
                        asked -> payments.count(tenant, query(asked, 0, 1)),
                        (asked, offset, limit) -> payments.find(tenant, query(asked, offset, limit))),
                moved -> {
                    address = moved;
                    choose(found);
                });
    }

    private void choose(Found found) {
        Component filters =
                address.filters("payments.show", show -> found.counts().getOrDefault(show, 0), formats);
        if (!mayAct) {
            actions(filters);
            return;
        }
        Button upload = new Button(
                Texts.of("payments.upload"),
                click -> new BankFileDialog(payments, tenant, subject, formats, this::refresh).open());
        upload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(filters, upload);
    }

    private void refresh() {
        getUI().ifPresent(ui -> show(ui.getInternals().getActiveViewLocation().getQueryParameters()));
    }

    private PaymentQuery query(ListAddress<Show, Sort> asked, int offset, int limit) {
        return new PaymentQuery(
                asked.search(), asked.show(), asked.sort(), asked.ascending(), offset, limit, discretion);
    }
}
