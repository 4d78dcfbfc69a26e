package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.YearMonth;
import java.util.List;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.RunPreview;
import org.heatshare.billing.invoicing.RunState;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Steps;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.personaldata.PersonalDataReads;
import org.heatshare.portal.text.Texts;

/** The run that the page is about, or the way to start one. */
final class RunPanel extends Div {

    private final transient Desk desk;

    RunPanel(BillingView.Situation situation, Desk desk, PersonalDataReads reads) {
        this.desk = desk;
        addClassName("hs-page");
        situation
                .run()
                .ifPresentOrElse(
                        run -> show(run, reads), () -> situation.nextMonth().ifPresent(this::offerDraft));
    }

    private void offerDraft(YearMonth month) {
        add(steps(0));
        if (desk.mayAct()) {
            Button draft =
                    new Button(Texts.of("billing.draft", desk.formats().month(month)), click -> desk.draft(month));
            draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            draft.setDisableOnClick(true);
            add(Columns.row(draft), new Paragraph(Texts.of("billing.draft.what")));
        }
    }

    private void show(BillingRun run, PersonalDataReads reads) {
        add(steps(step(run.state())));
        if (run.state() == RunState.DRAFTING) {
            add(new Notice(Tone.WARNING, Texts.of("billing.stopped"), Texts.of("billing.stopped.why")), drafting(run));
            return;
        }
        if (run.state() == RunState.CANCELLED) {
            return;
        }
        RunPreview preview = desk.runs().preview(desk.tenant(), run.id());
        add(new TotalsPanel(preview, desk.formats()));
        add(run.state() == RunState.DRAFT ? secondPerson(preview) : released(run));
        add(new CreditPanel(preview.pools(), desk.formats()));
        if (run.state() == RunState.DRAFT) {
            add(new DraftList(run, desk, reads));
        }
    }

    private Component drafting(BillingRun run) {
        return Columns.row(act(Texts.of("billing.resume"), () -> desk.resume(run.id())), cancel(run));
    }

    /** Who prepared a run may look and cancel, but not release; the page says so instead of hiding the button. */
    private Component secondPerson(RunPreview preview) {
        BillingRun run = preview.run();
        Button release = new Button(Texts.of("billing.release"), click -> new ReleaseDialog(preview, desk).open());
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        boolean samePerson = run.preparedBy().equals(desk.subject());
        release.setEnabled(desk.mayAct() && !samePerson);
        Component actions = desk.mayAct() ? Columns.row(release, cancel(run)) : new Div();
        String why = Texts.of(samePerson ? "billing.second-person.you" : "billing.second-person.other");
        return new Notice(Tone.NEUTRAL, Texts.of("billing.second-person"), why, actions);
    }

    private Component released(BillingRun run) {
        String month = run.period().from().toString().substring(0, 7);
        return new Anchor("staff/invoices?month=" + month, Texts.of("billing.to-invoices"));
    }

    private Button cancel(BillingRun run) {
        return act(Texts.of("billing.cancel"), () -> new CancelDialog(run, desk).open());
    }

    private Button act(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.setEnabled(desk.mayAct());
        return button;
    }

    private static Steps steps(int current) {
        List<String> names = List.of(
                Texts.of("billing.step.draft"),
                Texts.of("billing.step.preview"),
                Texts.of("billing.step.second-person"),
                Texts.of("billing.step.released"));
        return new Steps(Texts.of("billing.steps"), names, current);
    }

    private static int step(RunState state) {
        return switch (state) {
            case DRAFTING, CANCELLED -> 0;
            case DRAFT -> 1;
            case RELEASED -> 4;
        };
    }
}
