package org.heatshare.portal.resident.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.resident.contract.ContractPage;
import org.heatshare.portal.resident.contract.ResidentContracts;
import org.heatshare.portal.resident.contract.Supply;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Formats;

/** Where a resident starts: this month so far, the year behind it, where the heat came from, the newest bill. */
@Route(value = "home", layout = Frame.class)
@Page(area = Area.RESIDENT, title = "home.nav", icon = VaadinIcon.HOME_O, order = 1)
@AllowedRoles(Role.RESIDENT)
@Dependent
public class ResidentHomeView extends ContractPage {

    private final transient CurrentUser user;
    private final transient TenantRegistry tenants;
    private final transient HomeReader reader;
    private final transient Background background;
    private final transient Clock clock;

    @Inject
    ResidentHomeView(
            ResidentContracts contracts,
            CurrentUser user,
            TenantRegistry tenants,
            HomeReader reader,
            Background background,
            Clock clock) {
        super("home.heading", contracts);
        this.user = user;
        this.tenants = tenants;
        this.reader = reader;
        this.background = background;
        this.clock = clock;
    }

    @Override
    protected void show(Div body, Supply supply, QueryParameters address) {
        Tenant tenant = tenants.get(user.tenant());
        String subject = user.subject();
        background.load(
                body,
                () -> reader.read(tenant, subject, supply),
                facts -> new HomeContent(facts, Formats.of(tenant), clock.instant()));
    }
}
