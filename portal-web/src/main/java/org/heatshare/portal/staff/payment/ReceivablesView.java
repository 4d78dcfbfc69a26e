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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.payment.Ageing;
import org.heatshare.billing.payment.Ageing.Age;
import org.heatshare.billing.payment.AgeingBand;
import org.heatshare.billing.payment.OpenInvoice;
import org.heatshare.billing.payment.OpenInvoiceQuery;
import org.heatshare.billing.payment.OpenInvoiceQuery.Sort;
import org.heatshare.billing.payment.Receivables;
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
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.ListPage;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Open invoices by how long they have been due, the oldest first. Search, age and order stand in the address. */
@Route(value = ReceivablesView.PATH, layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_ADMIN})
@Dependent
public class ReceivablesView extends PageView implements BeforeEnterObserver {

    static final String PATH = PaymentsView.PATH + "/open";
    static final ListPage<Show, Sort> PAGE = new ListPage<>(PATH, Show.ALL, Sort.DUE, true);

    private final transient TenantId tenant;
    private final transient Receivables receivables;
    private final transient PersonalDataReads reads;
    private final transient Background background;
    private final transient Discretion discretion;
    private final transient Formats formats;
    private final transient LocalDate today;
    private final Div content = new Div();
    private transient ListAddress<Show, Sort> address = PAGE.usual();

    /** All open invoices, or those of one age. */
    enum Show {
        ALL,
        NOT_DUE,
        UP_TO_30,
        UP_TO_60,
        UP_TO_90,
        OVER_90;

        static Show of(AgeingBand band) {
            return valueOf(band.name());
        }

        Optional<AgeingBand> band() {
            return this == ALL ? Optional.empty() : Optional.of(AgeingBand.valueOf(name()));
        }
    }

    @Inject
    ReceivablesView(
            CurrentUser user,
            TenantRegistry tenants,
            Receivables receivables,
            PersonalDataReads reads,
            Background background,
            Clock clock) {
        super("receivables.title");
        Tenant municipality = tenants.get(user.tenant());
        this.tenant = municipality.id();
        this.receivables = receivables;
        this.reads = reads;
        this.background = background;
        this.discretion = reads.discretion();
        this.formats = Formats.of(municipality);
        this.today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        content.addClassName("hs-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PAGE.at(event.getLocation().getQueryParameters());
        reads.record("invoice-list", "open", PATH);
        background.load(content, () -> receivables.ageing(tenant, today), this::body);
    }

    private Component body(Ageing ageing) {
        Age all = ageing.all();
        answer(Texts.of(
                "receivables.answer",
                all.invoices(),
                formats.count(all.invoices()),
                formats.money(all.openMinor()),
                formats.money(ageing.lateMinor())));
        choose(ageing);
        return new RowList<>(
                new OpenInvoiceGrid(formats, today),
                new RowList.Words(
                        Texts.of("receivables.search"),
                        new EmptyState(
                                VaadinIcon.CHECK, Texts.of("receivables.none"), Texts.of("receivables.none.why"))),
                address,
                new RowList.Rows<OpenInvoice, Show, Sort>(
                        asked -> receivables.count(tenant, query(asked, 0, 1)),
                        (asked, offset, limit) -> receivables.find(tenant, query(asked, offset, limit))),
                moved -> {
                    address = moved;
                    choose(ageing);
                });
    }

    private void choose(Ageing ageing) {
        actions(
                address.filters(
                        "receivables.show",
                        show -> show.band()
                                .map(ageing::of)
                                .orElseGet(ageing::all)
                                .invoices(),
                        formats),
                new Anchor(PaymentsView.PATH, Texts.of("receivables.payments")));
    }

    private OpenInvoiceQuery query(ListAddress<Show, Sort> asked, int offset, int limit) {
        return new OpenInvoiceQuery(
                asked.search(), asked.show().band(), today, asked.sort(), asked.ascending(), offset, limit, discretion);
    }
}
