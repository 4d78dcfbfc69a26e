package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.personaldata.PersonalDataReads;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One delivery point: what it is, who has been supplied there, by which meters, how much, and the invoices. */
@Route(value = DeliveryPointsView.PATH + "/:code", layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class DeliveryPointView extends PageView implements BeforeEnterObserver {

    private static final int CODE_MAX = 40;

    private final transient Tenant tenant;
    private final transient PointReading reading;
    private final transient PersonalDataReads reads;
    private final transient Background background;
    private final transient Formats formats;
    private final boolean mayOpenMeters;
    private final boolean mayOpenInvoices;
    private final Div content = new Div();

    @Inject
    DeliveryPointView(
            CurrentUser user,
            TenantRegistry tenants,
            PointReading reading,
            PersonalDataReads reads,
            Background background) {
        super("point.title");
        this.tenant = tenants.get(user.tenant());
        this.reading = reading;
        this.reads = reads;
        this.background = background;
        this.formats = Formats.of(tenant);
        this.mayOpenMeters = user.get().hasAnyOf(Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN);
        this.mayOpenInvoices = user.get().hasAnyOf(Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_ADMIN);
        actions(new Anchor(DeliveryPointsView.PATH, Texts.of("point.all")));
        Paragraph recorded = new Paragraph(Texts.of("point.recorded"));
        recorded.addClassName("hs-note");
        add(content, recorded);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("code").orElse("");
        String code = asked.substring(0, Math.min(asked.length(), CODE_MAX));
        title(Texts.of("point.of", code));
        reads.record("delivery-point", code, DeliveryPointsView.PATH);
        var discretion = reads.discretion();
        background.load(
                content,
                () -> reading.find(tenant.id(), code, discretion),
                found -> found.map(this::show)
                        .orElseGet(() -> new EmptyState(
                                VaadinIcon.SEARCH, Texts.of("point.unknown", code), Texts.of("point.unknown.why"))));
    }

    private Component show(PointFile file) {
        answer(PointAnswer.of(file, formats));
        Div page = new Div(
                new Columns(new PointPanel(file.point(), formats), new ContractsPanel(file.contracts(), formats)),
                new YearPanel(file.months(), formats),
                new PointMetersPanel(file.meters(), mayOpenMeters, formats),
                new PointInvoicesPanel(file.invoices(), mayOpenInvoices, formats));
        page.addClassName("hs-page");
        return page;
    }
}
