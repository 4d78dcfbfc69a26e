package org.heatshare.portal.staff.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Progress;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** How far the municipality's estimation is, whoever started it, and what the last one came to. */
final class EstimationPanel extends Div {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final transient Runnable finished;
    private transient Optional<EstimationJobs.Job> shown = Optional.empty();
    private boolean looked;

    /** @param finished called when an estimation has ended since the page was opened, though it was never seen running */
    EstimationPanel(EstimationJobs jobs, TenantId tenant, Background background, Runnable finished) {
        this.finished = finished;
        getElement().setAttribute("aria-live", "polite");
        background.repeat(this, EVERY, () -> jobs.find(tenant), this::show);
    }

    private void show(Optional<EstimationJobs.Job> job) {
        boolean ended = looked
                && !job.equals(shown)
                && job.filter(EstimationJobs.Running.class::isInstance).isEmpty();
        looked = true;
        if (job.equals(shown)) {
            return;
        }
        shown = job;
        removeAll();
        job.ifPresent(one -> add(panel(one)));
        if (ended) {
            finished.run();
        }
    }

    private static Component panel(EstimationJobs.Job job) {
        if (job instanceof EstimationJobs.Finished done) {
            return new Notice(
                    done.result().left() == 0 ? Tone.GOOD : Tone.WARNING,
                    Texts.of("gaps.done.title"),
                    EstimationWords.of(done.result()));
        }
        if (job instanceof EstimationJobs.Stopped stopped) {
            return new Notice(Tone.BAD, Texts.of("gaps.stopped.title"), Texts.of("gaps.stopped", stopped.failureId()));
        }
        EstimationJobs.Running running = (EstimationJobs.Running) job;
        Progress progress = new Progress(Texts.of("gaps.running"));
        long seconds = running.left(Instant.now()).toSeconds();
        progress.at(
                running.share(),
                running.done() == 0 ? "" : Texts.of("gaps.running.left", running.done(), running.total(), seconds));
        Paragraph leave = new Paragraph(Texts.of("gaps.running.goes-on"));
        leave.addClassName("hs-note");
        Section card = new Section(progress, leave);
        card.addClassName("hs-card");
        return card;
    }
}
