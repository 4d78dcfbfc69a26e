package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heatshare.integration.metering.lookup.StoredReadOut;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The last read-outs as they were accepted: raw values in the meter's unit, and whose clock told the time. */
final class ReadOutsPanel extends Section {

    ReadOutsPanel(List<StoredReadOut> readOuts, Formats formats) {
        addClassName("hs-card");
        String title = Texts.of("read-outs.title");
        add(new H2(title));
        if (readOuts.isEmpty()) {
            add(new Paragraph(Texts.of("read-outs.none")));
            return;
        }
        RegisterFormats registers = new RegisterFormats(formats);
        TableOf table = new TableOf(title)
                .scrolling(title)
                .column(Texts.of("read-outs.at"))
                .column(Texts.of("read-outs.clock"))
                .numberColumn(Texts.of("registers.energy"))
                .numberColumn(Texts.of("registers.volume"))
                .numberColumn(Texts.of("registers.supply"))
                .numberColumn(Texts.of("registers.return"))
                .numberColumn(Texts.of("registers.flow"))
                .numberColumn(Texts.of("registers.power"))
                .column(Texts.of("read-outs.source"));
        readOuts.forEach(readOut -> table.row(
                formats.dateTime(readOut.readAt()),
                Texts.of("clock." + Texts.code(readOut.clock())),
                registers.energy(readOut),
                registers.cubicMetres(readOut.volumeL()),
                registers.celsius(readOut.supplyTemperatureC()),
                registers.celsius(readOut.returnTemperatureC()),
                registers.litresAnHour(readOut.volumeFlowLh()),
                registers.kilowatts(readOut.thermalPowerW()),
                source(readOut)));
        Paragraph note = new Paragraph(Texts.of("read-outs.note"));
        note.addClassName("hs-note");
        add(table, note);
    }

    private static String source(StoredReadOut readOut) {
        String source = Texts.of("read-outs.source." + Texts.code(readOut.source()));
        return readOut.version() == 1 ? source : Texts.of("read-outs.version", source, readOut.version());
    }
}
