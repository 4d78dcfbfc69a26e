package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.billing.customer.DeliveryPointQuery.Sort;
import org.heatshare.billing.customer.DeliveryPoints;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.personaldata.PersonalDataReads;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Texts;

/** All delivery points with today's contracts. Search and order stand in the address. */
@Route(value = DeliveryPointsView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "points.title", icon = VaadinIcon.HOME_O, order = 40)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class DeliveryPointsView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/delivery-points";

    private final transient PointSearch search;
    private final transient PersonalDataReads reads;
    private final transient Background background;
    private final Div list = new Div();

    @Inject
    DeliveryPointsView(CurrentUser user, DeliveryPoints points, PersonalDataReads reads, Background background) {
        super("points.title");
        this.search = new PointSearch(points, user.tenant(), reads.discretion());
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
        PointListAddress address = PointListAddress.of(event.getLocation().getQueryParameters());
        background.load(list, () -> search.count(new PointListAddress("", Sort.CODE, true)), count -> {
            answer(Texts.of("points.answer", count));
            return new PointList(search, address, this::moved);
        });
    }

    /** The list has changed without leaving the page. */
    private void moved(PointListAddress address) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.toString()));
    }
}
