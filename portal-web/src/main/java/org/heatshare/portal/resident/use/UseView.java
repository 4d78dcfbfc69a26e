package org.heatshare.portal.resident.use;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.heatshare.db.tenancy.MeteringCalendar;
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

/** A home's heat use by year, month, day and hour, each beside the year before. */
@Route(value = UseView.PATH, layout = Frame.class)
@Page(area = Area.RESIDENT, title = "use.title", icon = VaadinIcon.BAR_CHART, order = 2)
@AllowedRoles(Role.RESIDENT)
@Dependent
public class UseView extends ContractPage {

    static final String PATH = "use";

    private final transient CurrentUser user;
    private final transient TenantRegistry tenants;
    private final transient UseReader reader;
    private final transient Background background;
    private final transient Clock clock;

    @Inject
    UseView(
            ResidentContracts contracts,
            CurrentUser user,
            TenantRegistry tenants,
            UseReader reader,
            Background background,
            Clock clock) {
        super("use.title", contracts);
        this.user = user;
        this.tenants = tenants;
        this.reader = reader;
        this.background = background;
        this.clock = clock;
    }

    @Override
    protected void show(Div body, Supply supply, QueryParameters address) {
        Tenant tenant = tenants.get(user.tenant());
        LocalDate today = MeteringCalendar.of(tenant).dayOf(clock.instant());
        UsePeriod period = UseNavigation.wanted(address.getSingleParameter("period"), supply, today);
        Div content = new Div();
        content.addClassName("hs-page");
        body.add(new UseNavigation(period, supply, today, Formats.of(tenant)), content);
        background.load(
                content,
                () -> reader.read(tenant, supply, period),
                facts -> new UseContent(facts, Formats.of(tenant), supply, () -> file(tenant, supply, period)));
    }

    private byte[] file(Tenant tenant, Supply supply, UsePeriod period) {
        return UseCsv.of(reader.forFile(tenant, supply, period), tenant.zone());
    }
}
