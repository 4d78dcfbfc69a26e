package org.heatshare.portal.staff.meter;

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
import org.heatshare.integration.metering.lookup.MeterQuery.Show;
import org.heatshare.integration.metering.lookup.Streets;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** All heat meters, with search and filter. Search, filter and order stand in the address. */
@Route(value = MetersView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "meters.title", icon = VaadinIcon.SLIDERS, order = 50)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class MetersView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/meters";

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
        MeterListAddress address = MeterListAddress.of(event.getLocation().getQueryParameters());
        background.load(list, () -> meters.counts(tenant), counts -> {
            answer(Texts.of("meters.answer", counts.all(), counts.silent(), counts.withInfoCode()));
            actions(choice(address, counts));
            return new MeterList(new MeterSearch(meters, tenant, streets), address, formats, now -> moved(now, counts));
        });
    }

    /** The list has changed without leaving the page. */
    private void moved(MeterListAddress address, MeterCounts counts) {
        actions(choice(address, counts));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.toString()));
    }

    private Choice choice(MeterListAddress address, MeterCounts counts) {
        Choice choice = new Choice(Texts.of("meters.show"));
        for (Show show : Show.values()) {
            String count = formats.count(count(show, counts));
            choice.option(
                    Texts.of("meters.show." + Texts.code(show), count),
                    address.showing(show).toString(),
                    show == address.show());
        }
        return choice;
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
