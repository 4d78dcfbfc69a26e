package org.heatshare.portal.staff.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.estimation.Estimation;
import org.heatshare.integration.estimation.PointGaps;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.ReasonDialog;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Meters of which hours are missing in the last weeks, to be estimated together. The search stands in the address. */
@Route(value = GapsView.PATH, layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class GapsView extends PageView implements BeforeEnterObserver {

    /** Where the page is. */
    public static final String PATH = "staff/gaps";

    private static final String FINDINGS = "staff/findings";

    private final transient TenantId tenant;
    private final String actor;
    private final boolean mayEstimate;
    private final transient Estimation estimation;
    private final transient EstimationJobs jobs;
    private final transient Background background;
    private final transient Formats formats;
    private final Div list = new Div();
    private transient GapsAddress address = new GapsAddress("");

    @Inject
    GapsView(
            CurrentUser user,
            TenantRegistry tenants,
            Estimation estimation,
            EstimationJobs jobs,
            Background background) {
        super("gaps.title");
        this.tenant = user.tenant();
        this.actor = user.subject();
        this.mayEstimate = user.get().hasAnyOf(Role.STAFF_METERING, Role.STAFF_ADMIN);
        this.estimation = estimation;
        this.jobs = jobs;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        actions(new Anchor(FINDINGS, Texts.of("gaps.to-findings")));
        add(new EstimationPanel(jobs, tenant, background, this::load), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = GapsAddress.of(event.getLocation().getQueryParameters());
        load();
    }

    private void load() {
        background.load(list, () -> estimation.recentGaps(tenant), this::show);
    }

    private Component show(List<PointGaps> gaps) {
        int hours = gaps.stream().mapToInt(PointGaps::hours).sum();
        answer(Texts.of(
                "gaps.answer",
                gaps.size(),
                hours,
                formats.date(estimation.firstRecentDay(tenant)),
                formats.date(estimation.lastDay(tenant))));
        return gaps.isEmpty()
                ? new EmptyState(VaadinIcon.CHECK, Texts.of("gaps.none"), Texts.of("gaps.none.why"))
                : new GapList(gaps, address, formats, mayEstimate, this::moved, this::ask);
    }

    private void moved(GapsAddress now) {
        address = now;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, now.toString()));
    }

    private void ask(Set<PointGaps> chosen) {
        int hours = chosen.stream().mapToInt(PointGaps::hours).sum();
        new ReasonDialog(
                        "estimate",
                        Texts.of("gaps.estimate.what", chosen.size(), hours),
                        true,
                        reason -> estimate(chosen, reason))
                .open();
    }

    private void estimate(Set<PointGaps> chosen, String reason) {
        List<String> points =
                chosen.stream().map(PointGaps::meterPoint).sorted().toList();
        boolean started =
                jobs.start(tenant, progress -> estimation.estimateRecent(tenant, points, reason, actor, progress));
        if (!started) {
            Toast.show(Tone.WARNING, Texts.of("gaps.busy"));
        }
    }
}
