package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.ReplayResult;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Progress;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** How far the municipality's replay is, whoever started it, and what the last one came to. */
final class ReplayPanel extends Div {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final transient Runnable finished;
    private transient Optional<ReplayJobs.Job> shown = Optional.empty();

    /** @param finished called when a replay that was seen running has ended */
    ReplayPanel(ReplayJobs jobs, TenantId tenant, Background background, Runnable finished) {
        this.finished = finished;
        getElement().setAttribute("aria-live", "polite");
        background.repeat(this, EVERY, () -> jobs.find(tenant), this::show);
    }

    private void show(Optional<ReplayJobs.Job> job) {
        if (job.equals(shown)) {
            return;
        }
        boolean ended = shown.filter(ReplayJobs.Running.class::isInstance).isPresent()
                && job.filter(ReplayJobs.Running.class::isInstance).isEmpty();
        shown = job;
        removeAll();
        job.ifPresent(one -> add(panel(one)));
        if (ended) {
            finished.run();
        }
    }

    private static Component panel(ReplayJobs.Job job) {
        String cause = Causes.title(job.scope().reason());
        if (job instanceof ReplayJobs.Finished done) {
            ReplayResult result = done.result();
            return new Notice(
                    result.refused() == 0 ? Tone.GOOD : Tone.WARNING,
                    cause,
                    Texts.of("quarantine.replayed", result.taken(), result.refused()));
        }
        if (job instanceof ReplayJobs.Stopped stopped) {
            return new Notice(Tone.BAD, cause, Texts.of("quarantine.replay-failed", stopped.failureId()));
        }
        return running((ReplayJobs.Running) job, cause);
    }

    private static Component running(ReplayJobs.Running job, String cause) {
        Progress progress = new Progress(Texts.of("quarantine.replaying", cause));
        long seconds = job.left(Instant.now()).toSeconds();
        progress.at(
                job.share(),
                job.done() == 0 ? "" : Texts.of("quarantine.replaying.left", job.done(), job.total(), seconds));
        Paragraph leave = new Paragraph(Texts.of("quarantine.replaying.goes-on"));
        leave.addClassName("hs-note");
        Section card = new Section(progress, leave);
        card.addClassName("hs-card");
        return card;
    }
}
