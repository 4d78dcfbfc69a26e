package org.heatshare.portal.staff.gateway;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatshare.integration.heatmeter.gateway.ScanWay;
import org.heatshare.integration.scan.FoundMeter.Standing;
import org.heatshare.integration.scan.ScanState;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Progress;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Starts a scan, shows how far it is, ends it, and says what it came to. */
final class ScanPanel extends Section {

    private final transient Formats formats;
    private final Div start = new Div();
    private final Div running = new Div();
    private final Div outcome = new Div();
    private final Progress progress = new Progress(Texts.of("scan.running"));

    /** Told what to do, where the reader may. */
    record Acts(Consumer<ScanWay> start, Runnable stop) {}

    /** @param acts absent for those who may only look */
    ScanPanel(Formats formats, Optional<Acts> acts) {
        this.formats = formats;
        addClassName("hs-card");
        outcome.addClassName("hs-page");
        outcome.getElement().setAttribute("aria-live", "polite");
        Paragraph goesOn = note(Texts.of("scan.goes-on"));
        running.add(progress, goesOn);
        acts.ifPresent(may -> {
            start.add(form(may.start()));
            running.add(new Button(Texts.of("scan.stop"), click -> may.stop().run()));
        });
        running.setVisible(false);
        add(new H2(Texts.of("scan.title")), start, running, outcome);
    }

    private static Component form(Consumer<ScanWay> begin) {
        Select<ScanWay> way = new Select<>();
        way.setLabel(Texts.of("scan.way"));
        way.setItems(ScanWay.values());
        way.setItemLabelGenerator(Texts::of);
        way.setValue(ScanWay.PRIMARY);
        way.setWidth("min(340px, 100%)");
        Button go = new Button(Texts.of("scan.start"), click -> begin.accept(way.getValue()));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph means = note(Texts.of("scan.way.means.primary"));
        way.addValueChangeListener(
                chosen -> means.setText(Texts.of("scan.way.means." + Texts.code(chosen.getValue()))));
        return new Div(Columns.fields(way, go), means);
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("hs-note");
        return note;
    }

    void show(Optional<ScanState> scan) {
        boolean runs = scan.filter(ScanState::running).isPresent();
        start.setVisible(!runs);
        running.setVisible(runs);
        outcome.removeAll();
        scan.ifPresent(state -> {
            if (runs) {
                progress.at(state.share(), left(state));
            } else {
                outcome.add(ended(state));
            }
            if (!state.clashes().isEmpty()) {
                outcome.add(
                        new Notice(Tone.WARNING, Texts.of("scan.clash"), Texts.of("scan.clash.means", clashes(state))));
            }
        });
    }

    private static String clashes(ScanState state) {
        return String.join(", ", state.clashes());
    }

    private String left(ScanState state) {
        long minutes = state.left(Instant.now()).plusSeconds(59).toMinutes();
        return Texts.of(
                "scan.left", formats.share(state.share()), state.meters().size(), minutes);
    }

    private Notice ended(ScanState state) {
        int all = state.meters().size();
        int fresh = state.count(Standing.UNKNOWN);
        Instant at = state.endedAt() == null ? state.startedAt() : state.endedAt();
        String found = Texts.of("scan.ended", formats.dateTime(at), all, fresh);
        return switch (state.phase()) {
            case STOPPED -> new Notice(Tone.NEUTRAL, Texts.of("scan.stopped", formats.share(state.share())), found);
            case FAILED ->
                new Notice(
                        Tone.BAD,
                        Texts.of("scan.failed"),
                        Texts.of("scan.failed.means", Objects.requireNonNullElse(state.trouble(), ""), found));
            case RUNNING, DONE -> new Notice(Tone.GOOD, Texts.of("scan.done"), found);
        };
    }
}
