package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.quarantine.QuarantineGroup;
import org.heatshare.integration.quarantine.QuarantineRetention;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.staff.newmeter.Places;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What was refused, by cause. The cause and the item that are open stand in the address. */
@Route(value = QuarantineView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "quarantine.title", icon = VaadinIcon.INBOX, order = 60)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class QuarantineView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/quarantine";

    private final transient TenantId tenant;
    private final transient QuarantineService quarantine;
    private final transient Background background;
    private final transient Settling settling;
    private final transient MissingMeters missing;
    private final transient Formats formats;
    private final Div groups = new Div();
    private final Div items = new Div();

    @Inject
    QuarantineView(
            CurrentUser user,
            TenantRegistry tenants,
            QuarantineService quarantine,
            ReplayJobs jobs,
            MeteringRegistry registry,
            Places places,
            QuarantineRetention retention,
            Background background) {
        super("quarantine.title");
        this.tenant = user.tenant();
        this.quarantine = quarantine;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        boolean mayAct = user.get().hasAnyOf(Role.STAFF_METERING, Role.STAFF_ADMIN);
        this.settling = new Settling(quarantine, jobs, tenant, user.subject(), mayAct, this::refresh);
        this.missing = new MissingMeters(quarantine, registry, places, settling, tenant, user.subject());
        boolean maySet = user.get().hasAnyOf(Role.STAFF_ADMIN);
        items.addClassName("hs-page");
        add(
                new ReplayPanel(jobs, tenant, background, this::refresh),
                groups,
                items,
                new RetentionPanel(retention, tenant, user.subject(), maySet));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters address) {
        Optional<QuarantineScope> scope = QuarantineAddress.scope(address);
        background.load(groups, () -> quarantine.groups(tenant), found -> {
            answer(sentence(found));
            String chosen = scope.map(QuarantineScope::reason).orElse("");
            return found.isEmpty() ? nothing() : new GroupTable(found, chosen, settling, formats);
        });
        items.removeAll();
        scope.ifPresent(chosen -> show(chosen, QuarantineAddress.item(address)));
    }

    private void show(QuarantineScope scope, long item) {
        items.add(new H2(Causes.title(scope.reason())));
        Causes.remedy(scope.reason()).ifPresent(remedy -> items.add(new Paragraph(remedy)));
        items.add(
                new PartList(quarantine, tenant, scope, settling, missing, formats),
                new ItemList(quarantine, tenant, scope, item, settling, formats));
    }

    private void refresh() {
        getUI().ifPresent(ui -> show(ui.getInternals().getActiveViewLocation().getQueryParameters()));
    }

    private String sentence(List<QuarantineGroup> found) {
        int waiting = found.stream().mapToInt(QuarantineGroup::items).sum();
        return Texts.of("quarantine.answer", waiting, found.size());
    }

    private static EmptyState nothing() {
        return new EmptyState(VaadinIcon.CHECK, Texts.of("quarantine.empty"), Texts.of("quarantine.empty.why"));
    }
}
