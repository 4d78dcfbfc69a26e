package org.heatshare.portal.staff.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.ImportProgress;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The heat network at a glance: how much of its heat is the miners', over what time, and what needs somebody. */
@Route(value = OverviewView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "overview.title", icon = VaadinIcon.DASHBOARD, order = 10)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class OverviewView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/overview";

    private static final Duration REFRESH = Duration.ofSeconds(10);

    private final transient Tenant tenant;
    private final transient OverviewFigures figures;
    private final transient Background background;
    private final transient Formats formats;
    private final Div imports = new Div();
    private final Div now = new Div();
    private final Div history = new Div();
    private final Div sites = new Div();
    private final Div needs = new Div();

    @Inject
    OverviewView(CurrentUser user, TenantRegistry tenants, OverviewFigures figures, Background background) {
        super("overview.title");
        this.tenant = tenants.get(user.tenant());
        this.figures = figures;
        this.background = background;
        this.formats = Formats.of(tenant);
        imports.setVisible(false);
        add(imports, now, history, new Columns(needs, sites));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Period period = Period.of(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("period")
                .orElse(""));
        actions(choice(period));
        background.repeat(this, REFRESH, () -> figures.now(tenant), this::showNow);
        background.repeat(this, REFRESH, () -> figures.imports(tenant), this::showImports);
        background.load(
                history, () -> figures.history(tenant, period), value -> new HistoryPanel(period, value, formats));
        background.load(needs, () -> figures.needs(tenant), value -> new NeedsPanel(value, formats));
        background.load(sites, () -> figures.sites(tenant), value -> new SitesPanel(value, formats));
    }

    private void showNow(Now value) {
        answer(NowPanel.sentence(tenant.name(), value, formats));
        now.removeAll();
        now.add(NowPanel.strip(value, formats));
    }

    private void showImports(List<ImportProgress> running) {
        imports.removeAll();
        imports.setVisible(!running.isEmpty());
        running.forEach(one -> imports.add(new ImportPanel(one, formats)));
    }

    private static Choice choice(Period chosen) {
        Choice choice = new Choice(Texts.of("overview.period"));
        for (Period period : Period.values()) {
            choice.option(Texts.of(period), PATH + "?period=" + period.address(), period == chosen);
        }
        return choice;
    }
}
