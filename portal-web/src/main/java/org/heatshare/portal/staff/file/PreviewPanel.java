package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.file.csv.CsvTemplate;
import org.heatshare.integration.file.csv.ValueColumn;
import org.heatshare.integration.file.mapping.Preview;
import org.heatshare.integration.file.mapping.Sample;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.FileTemplate;
import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.staff.quarantine.Causes;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The sample's rows as the template in hand would read them, and what is wrong with those it would refuse. */
final class PreviewPanel extends Section {

    private final transient Formats formats;
    private final Div content = new Div();

    PreviewPanel(Formats formats) {
        this.formats = formats;
        addClassNames("hs-card", "hs-preview");
        content.addClassName("hs-page");
        content.getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-label", Texts.of("feed.preview"));
        add(new H2(Texts.of("feed.preview")), content);
        note("feed.preview.no-sample");
    }

    void incomplete() {
        note("feed.preview.incomplete");
    }

    private void note(String key) {
        Paragraph note = new Paragraph(Texts.of(key));
        note.addClassName("hs-note");
        content.removeAll();
        content.add(note);
    }

    void show(Sample sample, FileTemplate template) {
        content.removeAll();
        Preview preview = Preview.of(sample, template, Instant.now());
        String failure = preview.failure();
        if (failure != null) {
            content.add(new Notice(Tone.BAD, Texts.of("feed.preview.whole"), failure));
            return;
        }
        content.add(verdict(sample, preview));
        if (!preview.first().isEmpty()) {
            content.add(table(template, preview.first()));
        }
        if (!preview.refused().isEmpty()) {
            content.add(new Paragraph(Texts.of("feed.preview.further")), table(template, preview.refused()));
        }
    }

    private Component verdict(Sample sample, Preview preview) {
        int read = preview.readCount();
        int refused = preview.refusedCount();
        Tone tone = refused == 0 && read > 0 ? Tone.GOOD : read == 0 ? Tone.BAD : Tone.WARNING;
        Div verdict = new Div(new Badge(tone, Texts.of("feed.preview.verdict", read, refused)));
        if (!sample.isWhole()) {
            verdict.add(new Paragraph(Texts.of("feed.preview.beginning")));
        }
        return verdict;
    }

    private Component table(FileTemplate template, List<? extends FileRow> rows) {
        boolean ofRegisters = template instanceof CsvTemplate csv && csv.interval() == null;
        List<Quantity> quantities = template instanceof CsvTemplate csv
                ? csv.values().stream().map(ValueColumn::quantity).toList()
                : List.of(Quantity.HEAT_ENERGY);
        TableOf table = new TableOf(Texts.of("feed.preview"))
                .numberColumn(Texts.of(template instanceof CsvTemplate ? "file.line" : "file.segment"))
                .column(Texts.of("feed.meter"))
                .column(Texts.of(ofRegisters ? "feed.time" : "feed.interval.bounds"));
        quantities.forEach(quantity -> table.numberColumn(ReadValue.name(quantity)));
        for (FileRow row : rows) {
            Span line = new Span(formats.count(row.number()));
            if (row instanceof FileRow.Refused refused) {
                table.note(line, fault(refused));
            } else if (row instanceof FileRow.Read read) {
                table.row(cells(line, quantities, read.readOut()));
            } else if (row instanceof FileRow.Interval interval) {
                table.row(cells(line, interval.reading()));
            }
        }
        return table.wide();
    }

    private static Component fault(FileRow.Refused refused) {
        return new Div(
                new Badge(Tone.BAD, Causes.title(refused.why().fault().reason())),
                new Div(String.valueOf(refused.why().getMessage())));
    }

    private Component[] cells(Component line, List<Quantity> quantities, ReadOut readOut) {
        List<Component> cells = new ArrayList<>(List.of(line, new Span(readOut.meterSerial())));
        cells.add(new Span(readOut.readAt() == null ? "" : formats.dateTime(readOut.readAt())));
        quantities.forEach(quantity -> cells.add(new Span(ReadValue.of(readOut, quantity, formats))));
        return cells.toArray(Component[]::new);
    }

    private Component[] cells(Component line, IntervalReading reading) {
        return new Component[] {
            line,
            new Span(reading.meterSerial()),
            new Span(
                    Texts.of("feed.interval.span", formats.dateTime(reading.start()), formats.dateTime(reading.end()))),
            new Span(ReadValue.energy(reading.energyWh(), formats))
        };
    }
}
