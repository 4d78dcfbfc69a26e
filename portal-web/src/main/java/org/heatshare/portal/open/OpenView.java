package org.heatshare.portal.open;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.heatshare.billing.invoicing.CreditProofs;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.keycloak.OpenToAll;
import org.heatshare.portal.shell.Brand;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** A municipality's page for everybody: how much of its heat is recovered from miners, and what that saves. */
@Route("open/:tenant")
@OpenToAll
@Dependent
public class OpenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Three years of one agreement. */
    private static final int STATEMENTS_MAX = 36;

    private final transient TenantRegistry tenants;
    private final transient HeatOrigins origins;
    private final transient CreditProofs proofs;
    private final transient Background background;
    private final transient Clock clock;
    private final H1 heading = new H1();
    private final Div body = new Div();

    @Inject
    OpenView(TenantRegistry tenants, HeatOrigins origins, CreditProofs proofs, Background background, Clock clock) {
        this.tenants = tenants;
        this.origins = origins;
        this.proofs = proofs;
        this.background = background;
        this.clock = clock;
        Main content = new Main(heading, body);
        content.addClassNames("hs-content", "hs-page");
        add(header(), content);
    }

    private static Header header() {
        Anchor enter = new Anchor("/login", Texts.of("open.sign-in"));
        enter.setRouterIgnore(true);
        enter.addClassName("hs-link");
        Header header = new Header(new Brand(), enter);
        header.addClassName("hs-open-top");
        return header;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Tenant> found = event.getRouteParameters().get("tenant").flatMap(this::tenant);
        if (found.isEmpty()) {
            heading.setText(Texts.of("open.unknown"));
            body.removeAll();
            body.add(new EmptyState(VaadinIcon.SEARCH, Texts.of("open.unknown"), Texts.of("open.unknown.why")));
            return;
        }
        Tenant tenant = found.get();
        heading.setText(Texts.of("open.title", tenant.name()));
        YearMonth month = YearMonth.from(MeteringCalendar.of(tenant).dayOf(clock.instant()));
        background.load(body, () -> figures(tenant, month), figures -> show(tenant, figures));
    }

    private Optional<Tenant> tenant(String slug) {
        try {
            return tenants.find(new TenantId(slug));
        } catch (IllegalArgumentException noSlug) {
            return Optional.empty();
        }
    }

    private OpenFigures figures(Tenant tenant, YearMonth month) {
        return new OpenFigures(
                origins.lastMonths(tenant.id()),
                origins.homesServed(tenant.id()),
                origins.co2Avoided(tenant.id(), month.minusYears(1).atDay(1), month.atDay(1)),
                proofs.statements(tenant.id(), STATEMENTS_MAX));
    }

    private static Component show(Tenant tenant, OpenFigures figures) {
        return new OpenContent(tenant.name(), figures, Formats.of(tenant));
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · Heatshare";
    }
}
