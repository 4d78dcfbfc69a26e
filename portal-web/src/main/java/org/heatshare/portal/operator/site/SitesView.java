package org.heatshare.portal.operator.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.portal.alarm.AlarmWords;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.operator.OperatorTenants;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.site.SiteFigures;
import org.heatshare.portal.site.SiteNow;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** All of an operator's sites, municipality by municipality, with what needs somebody. */
@Route(value = SitesView.PATH, layout = Frame.class)
@Page(area = Area.OPERATOR, title = "sites.title", icon = VaadinIcon.FACTORY, order = 1)
@AllowedRoles(Role.OPERATOR)
@Dependent
public class SitesView extends PageView implements BeforeEnterObserver {

    static final String PATH = "operator/sites";

    private final transient CurrentUser user;
    private final transient OperatorTenants tenants;
    private final transient OperatorSites sites;
    private final transient Background background;
    private final Div body = new Div();

    /** A municipality with the operator's sites in it. */
    private record Served(Tenant tenant, List<SiteNow> sites) {}

    @Inject
    SitesView(CurrentUser user, OperatorTenants tenants, OperatorSites sites, Background background) {
        super("sites.title");
        this.user = user;
        this.tenants = tenants;
        this.sites = sites;
        this.background = background;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Tenant> served = tenants.all();
        String subject = user.subject();
        background.load(
                body,
                () -> served.stream()
                        .map(tenant -> new Served(tenant, sites.overview(tenant, subject)))
                        .filter(one -> !one.sites.isEmpty())
                        .toList(),
                SitesView::content);
    }

    private static Component content(List<Served> served) {
        if (served.isEmpty()) {
            return new EmptyState(VaadinIcon.FACTORY, Texts.of("sites.none"), Texts.of("sites.none.why"));
        }
        Div content = new Div();
        content.addClassName("hs-page");
        content.add(answer(served));
        for (Served one : served) {
            Formats formats = Formats.of(one.tenant);
            one.sites.forEach(site -> content.add(card(one.tenant, site, formats)));
        }
        return content;
    }

    private static Paragraph answer(List<Served> served) {
        List<SiteNow> all = new ArrayList<>();
        served.forEach(one -> all.addAll(one.sites));
        Formats formats = Formats.of(served.get(0).tenant);
        Energy heat = all.stream().map(SiteNow::last24Hours).reduce(Energy.ZERO, Energy::plus);
        Paragraph answer = new Paragraph(Texts.of(
                "sites.answer",
                formats.energy(heat),
                formats.count(
                        all.stream().mapToInt(one -> one.site().minersRunning()).sum()),
                formats.count(
                        all.stream().mapToInt(one -> one.site().minersTotal()).sum())));
        answer.addClassName("hs-answer");
        return answer;
    }

    private static Component card(Tenant tenant, SiteNow site, Formats formats) {
        List<Alarm> alarms = site.alarms();
        Badge state = alarms.isEmpty()
                ? new Badge(Tone.GOOD, Texts.of("site.no-alarms"))
                : new Badge(
                        AlarmWords.tone(alarms.get(0).severity()),
                        Texts.of("site.alarms", alarms.size(), formats.count(alarms.size())));
        return new Card(
                Texts.of("site.in", site.site().name(), tenant.name()),
                Columns.row(
                        state, new Anchor(SiteView.address(tenant, site.site().code()), Texts.of("site.open"))),
                SiteFigures.of(site, formats));
    }
}
