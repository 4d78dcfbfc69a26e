package org.heatshare.portal.staff.overview;

import com.vaadin.flow.component.html.Section;
import org.heatshare.integration.metering.ImportProgress;
import org.heatshare.portal.component.Progress;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** How far an announced import of history has come. */
final class ImportPanel extends Section {

    ImportPanel(ImportProgress running, Formats formats) {
        addClassName("hs-card");
        double share = (double) running.received() / Math.max(1, running.expected());
        Progress progress = new Progress(Texts.of("overview.import", running.name()));
        progress.at(
                share,
                Texts.of(
                        "overview.import.progress",
                        formats.count(running.received()),
                        formats.count(running.expected()),
                        formats.share(share)));
        add(progress);
    }
}
