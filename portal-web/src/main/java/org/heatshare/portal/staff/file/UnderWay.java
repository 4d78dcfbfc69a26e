package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.heatshare.portal.component.Progress;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What is being read or waits for it. Files are read whether or not the page is open. */
final class UnderWay extends Div {

    private final transient Formats formats;
    private final transient Map<Long, FilePace> paces = new HashMap<>();

    /** @param waiting names of the files that lie in a feed's folder, those being read among them */
    record Now(List<FileDelivery> running, List<String> waiting) {}

    UnderWay(Formats formats) {
        this.formats = formats;
        addClassName("hs-page");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(Now now) {
        removeAll();
        now.running().forEach(file -> add(progress(file)));
        long waiting = now.waiting().stream()
                .filter(name ->
                        now.running().stream().noneMatch(file -> file.fileName().equals(name)))
                .count();
        if (waiting > 0) {
            add(new Paragraph(Texts.of("files.waiting", waiting)));
        }
    }

    private Component progress(FileDelivery file) {
        Progress progress = new Progress(Texts.of("files.reading", file.fileName()));
        FilePace pace = paces.computeIfAbsent(file.id(), id -> new FilePace());
        String rows = formats.count(file.counts().received());
        progress.at(
                FilePace.share(file),
                pace.left(file, Instant.now())
                        .map(Duration::toSeconds)
                        .map(seconds -> Texts.of("files.reading.left", rows, seconds))
                        .orElseGet(() -> Texts.of("files.reading.rows", rows)));
        Paragraph leave = new Paragraph(Texts.of("files.reading.goes-on"));
        leave.addClassName("hs-note");
        Section card = new Section(progress, leave);
        card.addClassName("hs-card");
        return card;
    }
}
