package org.heatshare.portal.staff.finding;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.validation.Finding;
import org.heatshare.integration.validation.FindingCounts;
import org.heatshare.integration.validation.FindingQuery;
import org.heatshare.integration.validation.FindingQuery.Show;
import org.heatshare.integration.validation.FindingQuery.Sort;
import org.heatshare.integration.validation.Findings;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.staff.gap.GapsView;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.ListPage;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.staff.threshold.ThresholdsView;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What the checks found, the most severe and oldest first. Search, filter and order stand in the address. */
@Route(value = FindingsView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "findings.title", icon = VaadinIcon.CLIPBOARD_CHECK, order = 55)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class FindingsView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/findings";
    private static final ListPage<Show, Sort> PAGE = new ListPage<>(PATH, Show.OPEN, Sort.SEVERITY, true);

    private final transient TenantId tenant;
    private final transient CurrentUser user;
    private final transient Findings findings;
    private final transient Background background;
    private final transient Formats formats;
    private final Div list = new Div();

    @Inject
    FindingsView(CurrentUser user, TenantRegistry tenants, Findings findings, Background background) {
        super("findings.title");
        this.tenant = user.tenant();
        this.user = user;
        this.findings = findings;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        ListAddress<Show, Sort> address = PAGE.at(parameters);
        String subject = user.subject();
        FindingActions actions = new FindingActions(findings, user, this::refresh);
        background.load(list, () -> findings.counts(tenant, subject), counts -> {
            answer(Texts.of("findings.answer", counts.open(), counts.high(), counts.withoutOwner()));
            choose(address, counts);
            return new RowList<>(
                    new FindingGrid(actions, formats), words(), address, rows(subject), now -> choose(now, counts));
        });
    }

    private static RowList.Words words() {
        return new RowList.Words(
                Texts.of("findings.search"),
                new EmptyState(VaadinIcon.CHECK, Texts.of("findings.none"), Texts.of("findings.none.why")));
    }

    private RowList.Rows<Finding, Show, Sort> rows(String subject) {
        return new RowList.Rows<>(
                address -> findings.count(tenant, query(address, subject)),
                (address, offset, limit) -> findings.find(tenant, query(address, subject), offset, limit));
    }

    private static FindingQuery query(ListAddress<Show, Sort> address, String subject) {
        return new FindingQuery(address.search(), address.show(), address.sort(), address.ascending(), subject);
    }

    private void refresh() {
        getUI().ifPresent(ui -> show(ui.getInternals().getActiveViewLocation().getQueryParameters()));
    }

    private void choose(ListAddress<Show, Sort> address, FindingCounts counts) {
        actions(
                address.filters("findings.show", show -> count(show, counts), formats),
                new Anchor(GapsView.PATH, Texts.of("gaps.title")),
                new Anchor(ThresholdsView.PATH, Texts.of("thresholds.title")));
    }

    private static int count(Show show, FindingCounts counts) {
        return switch (show) {
            case OPEN -> counts.open();
            case HIGH -> counts.high();
            case MEDIUM -> counts.medium();
            case LOW -> counts.low();
            case MINE -> counts.mine();
            case DISMISSED -> counts.dismissed();
        };
    }
}
