package org.heatshare.portal.staff.gateway;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.scan.GatewayScans;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.staff.gateway.GatewayList.Show;
import org.heatshare.portal.staff.gateway.GatewayList.Sort;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.ListPage;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The gateways of the municipality's wired meters. Search, filter and order stand in the address. */
@Route(value = GatewaysView.PATH, layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class GatewaysView extends PageView implements BeforeEnterObserver {

    /** Where the page is. */
    public static final String PATH = "staff/gateways";

    private static final ListPage<Show, Sort> PAGE = new ListPage<>(PATH, Show.ALL, Sort.GATEWAY, true);

    private final transient TenantId tenant;
    private final transient GatewayScans scans;
    private final transient Background background;
    private final transient Formats formats;
    private final Div list = new Div();

    @Inject
    GatewaysView(CurrentUser user, TenantRegistry tenants, GatewayScans scans, Background background) {
        super("gateways.title");
        this.tenant = user.tenant();
        this.scans = scans;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ListAddress<Show, Sort> address = PAGE.at(event.getLocation().getQueryParameters());
        background.load(list, () -> new GatewayList(scans.gateways(tenant)), gateways -> {
            answer(Texts.of(
                    "gateways.answer", gateways.all().size(), gateways.meters(), gateways.count(Show.UNREACHABLE)));
            choose(address, gateways);
            return new RowList<>(
                    new GatewayGrid(formats), words(), address, gateways.rows(), now -> choose(now, gateways));
        });
    }

    private static RowList.Words words() {
        return new RowList.Words(
                Texts.of("gateways.search"),
                new EmptyState(VaadinIcon.SEARCH, Texts.of("gateways.none"), Texts.of("gateways.none.why")));
    }

    private void choose(ListAddress<Show, Sort> address, GatewayList gateways) {
        actions(address.filters("gateways.show", gateways::count, formats));
    }
}
