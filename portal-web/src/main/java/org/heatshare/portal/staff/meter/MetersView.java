package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.lookup.MeterCounts;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.MeterQuery;
import org.heatshare.integration.metering.lookup.MeterQuery.Show;
import org.heatshare.integration.metering.lookup.MeterQuery.Sort;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.integration.metering.lookup.Streets;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.staff.gateway.GatewaysView;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.ListPage;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** All heat meters, with search and filter. Search, filter and order stand in the address. */
@Route(value = MetersView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "meters.title", icon = VaadinIcon.SLIDERS, order = 50)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class MetersView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/meters";
    private static final ListPage<Show, Sort> PAGE = new ListPage<>(PATH, Show.ALL, Sort.SERIAL, true);

    private final transient TenantId tenant;
    private final transient MeterLookup meters;
    private final transient Background background;
    private final transient Formats formats;
    private final Streets streets;
    private final Div list = new Div();

    @Inject
    MetersView(CurrentUser user, TenantRegistry tenants, MeterLookup meters, Background background) {
        super("meters.title");
        this.tenant = user.tenant();
        this.meters = meters;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        this.streets = StreetSight.of(user.get());
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress<Show, Sort> address = PAGE.at(event.getLocation().getQueryParameters());
        background.load(list, () -> meters.counts(tenant), counts -> {
            answer(Texts.of("meters.answer", counts.all(), counts.silent(), counts.withInfoCode()));
            choose(address, counts);
            return new RowList<>(new MeterGrid(formats), words(), address, rows(), now -> choose(now, counts));
        });
    }

    private static RowList.Words words() {
        return new RowList.Words(
                Texts.of("meters.search"),
                new EmptyState(VaadinIcon.SEARCH, Texts.of("meters.none"), Texts.of("meters.none.why")));
    }

    private RowList.Rows<MeterRow, Show, Sort> rows() {
        return new RowList.Rows<>(
                address -> meters.count(tenant, query(address)),
                (address, offset, limit) -> meters.find(tenant, query(address), offset, limit));
    }

    private MeterQuery query(ListAddress<Show, Sort> address) {
        return new MeterQuery(address.search(), address.show(), address.sort(), address.ascending(), streets);
    }

    private void choose(ListAddress<Show, Sort> address, MeterCounts counts) {
        actions(
                address.filters("meters.show", show -> count(show, counts), formats),
                new Anchor(GatewaysView.PATH, Texts.of("gateways.title")));
    }

    private static int count(Show show, MeterCounts counts) {
        return switch (show) {
            case ALL -> counts.all();
            case SILENT -> counts.silent();
            case INFO_CODE -> counts.withInfoCode();
            case NOT_INSTALLED -> counts.notInstalled();
        };
    }
}
