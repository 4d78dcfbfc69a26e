package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.BillingRuns;
import org.heatshare.billing.invoicing.RunState;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.personaldata.PersonalDataReads;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Formats;

/** A month's billing, from draft to release. Which run is open stands in the address. */
@Route(value = BillingView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "billing.title", icon = VaadinIcon.CALC_BOOK, order = 20)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_ADMIN})
@Dependent
public class BillingView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/billing";

    private static final Duration REFRESH = Duration.ofSeconds(1);

    private final transient Desk desk;
    private final transient Background background;
    private final transient PersonalDataReads reads;
    private final Div content = new Div();
    private long chosenRun;
    private String shown = "";

    @Inject
    BillingView(
            CurrentUser user,
            TenantRegistry tenants,
            BillingRuns runs,
            BillingJobs jobs,
            Background background,
            PersonalDataReads reads) {
        super("billing.title");
        TenantId tenant = user.tenant();
        boolean mayAct = user.get().hasAnyOf(Role.STAFF_BILLING);
        this.desk = new Desk(tenant, user.subject(), mayAct, runs, jobs, Formats.of(tenants.get(tenant)));
        this.background = background;
        this.reads = reads;
        content.addClassName("hs-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        chosenRun = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("run")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
        shown = "";
        background.repeat(this, REFRESH, () -> Situation.of(desk, chosenRun), this::show);
    }

    /** Shows anew only what has changed, so that nobody loses their place while a job reports its progress. */
    private void show(Situation situation) {
        situation.refusal().ifPresent(desk::say);
        String now = situation.fingerprint();
        if (now.equals(shown)) {
            situation
                    .job()
                    .ifPresent(job -> content.getChildren()
                            .filter(JobPanel.class::isInstance)
                            .map(JobPanel.class::cast)
                            .forEach(panel -> panel.at(job)));
            return;
        }
        shown = now;
        content.removeAll();
        situation.job().ifPresent(job -> content.add(new JobPanel(job)));
        if (situation.job().isEmpty()) {
            answer(Sentences.of(situation, desk.formats()));
            content.add(new RunPanel(situation, desk, reads));
        }
        content.add(new RunList(situation.runs(), desk.formats()));
    }

    /** What the page has to show at one moment. */
    record Situation(
            List<BillingRun> runs,
            Optional<BillingRun> run,
            Optional<YearMonth> nextMonth,
            Optional<BillingJobs.Job> job,
            Optional<BillingJobs.Refused> refusal) {

        static Situation of(Desk desk, long chosen) {
            List<BillingRun> runs = desk.runs().findAll(desk.tenant());
            Optional<BillingRun> run = chosen > 0
                    ? runs.stream().filter(one -> one.id() == chosen).findFirst()
                    : runs.stream().filter(Situation::isOpen).findFirst();
            return new Situation(
                    runs,
                    run,
                    desk.runs().nextMonth(desk.tenant()),
                    desk.jobs().find(desk.tenant()),
                    desk.jobs().takeRefusal(desk.tenant()));
        }

        static boolean isOpen(BillingRun run) {
            return run.state() == RunState.DRAFT || run.state() == RunState.DRAFTING;
        }

        String fingerprint() {
            return run.map(one -> one.id() + ":" + one.state()).orElse("none") + ":" + runs.size() + ":"
                    + job.map(BillingJobs.Job::stage);
        }
    }
}
