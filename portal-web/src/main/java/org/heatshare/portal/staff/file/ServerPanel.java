package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heatshare.integration.file.sftp.FileServerState;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The servers that files are fetched from, and whether they can be. Nothing where there are none. */
final class ServerPanel extends Div {

    private final transient Formats formats;

    ServerPanel(Formats formats) {
        this.formats = formats;
    }

    void show(List<FileServerState> servers) {
        removeAll();
        if (servers.isEmpty()) {
            return;
        }
        TableOf table = new TableOf(Texts.of("servers.title"))
                .column(Texts.of("servers.column.name"))
                .column(Texts.of("servers.column.state"));
        for (FileServerState one : servers) {
            table.row(name(one), state(one));
        }
        add(new Card(Texts.of("servers.title"), new Paragraph(Texts.of("servers.folder")), table.wide()));
    }

    private static Component name(FileServerState one) {
        Span address = new Span(one.server().address());
        address.addClassName("hs-note");
        return new Div(new Div(new Span(one.server().name())), address);
    }

    private Component state(FileServerState one) {
        if (one.failingSince() != null) {
            Span reason = new Span(Texts.of(
                    "servers.failing.why", formats.dateTime(one.failingSince()), String.valueOf(one.reason())));
            return new Div(new Badge(Tone.BAD, Texts.of("servers.failing")), new Div(reason));
        }
        return one.seenAt() == null
                ? new Badge(Tone.NEUTRAL, Texts.of("servers.new"))
                : new Badge(Tone.GOOD, Texts.of("servers.well", formats.dateTime(one.seenAt())));
    }
}
