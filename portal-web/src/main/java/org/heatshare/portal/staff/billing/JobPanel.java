package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import org.heatshare.portal.component.Progress;
import org.heatshare.portal.text.Texts;

/** A draft or release under way. */
final class JobPanel extends Section {

    private final Progress progress;

    JobPanel(BillingJobs.Job job) {
        addClassName("hs-card");
        progress = new Progress(Texts.of("billing.stage." + Texts.code(job.stage())));
        Paragraph leave = new Paragraph(Texts.of("billing.job.goes-on"));
        leave.addClassName("hs-note");
        add(progress, leave);
        at(job);
    }

    void at(BillingJobs.Job job) {
        long seconds = Math.max(1, job.left(Instant.now()).toSeconds());
        String left = job.done() == 0 ? "" : Texts.of("billing.job.left", job.done(), job.total(), seconds);
        progress.at(job.share(), left);
    }
}
