package org.heatshare.portal.operator.site;

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
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.operator.OperatorTenants;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.site.SiteContent;
import org.heatshare.portal.site.SiteDetail;
import org.heatshare.portal.site.SiteLook;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One site: heat by the hour, the exchanger's controller, every miner. */
@Route(value = SitesView.PATH + "/:tenant/:code", layout = Frame.class)
@AllowedRoles(Role.OPERATOR)
@Dependent
public class SiteView extends PageView implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient OperatorTenants tenants;
    private final transient OperatorSites sites;
    private final transient Background background;
    private final Div body = new Div();

    @Inject
    SiteView(CurrentUser user, OperatorTenants tenants, OperatorSites sites, Background background) {
        super("site.title");
        this.user = user;
        this.tenants = tenants;
        this.sites = sites;
        this.background = background;
        add(body);
    }

    static String address(Tenant tenant, String code) {
        return SitesView.PATH + "/" + tenant.id().slug() + "/" + code;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("tenant").orElse("");
        String code = event.getRouteParameters().get("code").orElse("");
        Optional<Tenant> tenant = tenants.find(slug);
        if (tenant.isEmpty()) {
            body.removeAll();
            body.add(notThere());
            return;
        }
        SiteLook look = SiteLook.of(address(tenant.get(), code), event.getLocation());
        actions(look.spans());
        String subject = user.subject();
        background.load(
                body,
                () -> sites.find(tenant.get(), subject, code, look.span()),
                found -> show(found, Formats.of(tenant.get()), look));
    }

    private Component show(Optional<SiteDetail> found, Formats formats, SiteLook look) {
        if (found.isEmpty()) {
            return notThere();
        }
        title(found.get().now().site().name());
        return new SiteContent(found.get(), formats, look);
    }

    private static Component notThere() {
        return new EmptyState(
                VaadinIcon.FACTORY,
                Texts.of("site.not-yours"),
                Texts.of("site.not-yours.why"),
                new Anchor(SitesView.PATH, Texts.of("site.to-sites")));
    }
}
