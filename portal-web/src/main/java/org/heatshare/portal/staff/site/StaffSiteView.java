package org.heatshare.portal.staff.site;

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
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.site.SiteContent;
import org.heatshare.portal.site.SiteDetail;
import org.heatshare.portal.site.SiteLook;
import org.heatshare.portal.site.SiteReading;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One site of the municipality: its heat, its exchanger's controller, every miner. */
@Route(value = StaffSiteView.PATH + "/:code", layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class StaffSiteView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/sites";
    private static final String OVERVIEW = "staff/overview";

    private final transient Tenant tenant;
    private final transient SiteReading sites;
    private final transient Background background;
    private final Div body = new Div();

    @Inject
    StaffSiteView(CurrentUser user, TenantRegistry tenants, SiteReading sites, Background background) {
        super("site.title");
        this.tenant = tenants.get(user.tenant());
        this.sites = sites;
        this.background = background;
        add(body);
    }

    /** Where a site's page is. */
    public static String address(String code) {
        return PATH + "/" + code;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        SiteLook look = SiteLook.of(address(code), event.getLocation());
        actions(look.spans());
        background.load(
                body,
                () -> sites.site(tenant, code).map(site -> sites.detail(tenant, site, look.span())),
                found -> show(found, look));
    }

    private Component show(Optional<SiteDetail> found, SiteLook look) {
        if (found.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.FACTORY,
                    Texts.of("site.not-there"),
                    Texts.of("site.not-there.why"),
                    new Anchor(OVERVIEW, Texts.of("site.to-overview")));
        }
        title(found.get().now().site().name());
        return new SiteContent(found.get(), Formats.of(tenant), look);
    }
}
