package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.billing.customer.DeliveryPointQuery;
import org.heatshare.billing.customer.DeliveryPointQuery.Sort;
import org.heatshare.billing.customer.DeliveryPoints;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.db.tenancy.TenantId;
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
import org.heatshare.portal.staff.list.ListPage.Everything;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Texts;

/** All delivery points with today's contracts. Search and order stand in the address. */
@Route(value = DeliveryPointsView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "points.title", icon = VaadinIcon.HOME_O, order = 40)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class DeliveryPointsView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/delivery-points";

    private static final ListPage<Everything, Sort> PAGE = new ListPage<>(PATH, Everything.ALL, Sort.CODE, true);

    private final transient TenantId tenant;
    private final transient DeliveryPoints points;
    private final transient PersonalDataReads reads;
    private final transient Background background;
    private final Div list = new Div();

    @Inject
    DeliveryPointsView(CurrentUser user, DeliveryPoints points, PersonalDataReads reads, Background background) {
        super("points.title");
        this.tenant = user.tenant();
        this.points = points;
        this.reads = reads;
        this.background = background;
        Paragraph recorded = new Paragraph(Texts.of("points.recorded"));
        recorded.addClassName("hs-note");
        add(list, recorded);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // What was searched for may be a name, so the log says only that names were listed.
        reads.record("delivery-point-list", "all", PATH);
        ListAddress<Everything, Sort> address = PAGE.at(event.getLocation().getQueryParameters());
        RowList.Rows<SuppliedPoint, Everything, Sort> rows = rows(reads.discretion());
        background.load(list, () -> rows.count().applyAsInt(PAGE.usual()), count -> {
            answer(Texts.of("points.answer", count));
            return new RowList<>(new PointGrid(), words(), address, rows, now -> {});
        });
    }

    private static RowList.Words words() {
        return new RowList.Words(
                Texts.of("points.search"),
                new EmptyState(VaadinIcon.SEARCH, Texts.of("points.none"), Texts.of("points.none.why")));
    }

    private RowList.Rows<SuppliedPoint, Everything, Sort> rows(Discretion discretion) {
        return new RowList.Rows<>(
                address -> points.count(tenant, query(address, 0, 1, discretion)),
                (address, offset, limit) -> points.find(tenant, query(address, offset, limit, discretion)));
    }

    private static DeliveryPointQuery query(
            ListAddress<Everything, Sort> address, int offset, int limit, Discretion discretion) {
        return new DeliveryPointQuery(address.search(), address.sort(), address.ascending(), offset, limit, discretion);
    }
}
