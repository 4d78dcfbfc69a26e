package org.heatshare.portal.staff.telegram;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heatshare.integration.heatmeter.cli.TelegramJson;
import org.heatshare.integration.heatmeter.reading.MeterStatus;
import org.heatshare.integration.heatmeter.telegram.Authenticity;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.Link;
import org.heatshare.integration.heatmeter.telegram.Medium;
import org.heatshare.integration.heatmeter.telegram.MeterHeader;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramPart;
import org.heatshare.integration.heatmeter.telegram.TelegramParts;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** One telegram: who sent it, each stretch of its bytes beside what it means, and what {@code decode} prints. */
final class TelegramPanel extends Section {

    TelegramPanel(Telegram telegram) {
        addClassName("hs-card");
        MeterHeader header = telegram.header();
        String link = telegram.link() instanceof Link.Wired ? "telegram.wired" : "telegram.wireless";
        add(
                new H2(Texts.of("telegram.of", header.manufacturer(), header.id())),
                new Paragraph(Texts.of(
                        "telegram.says",
                        Texts.of(link),
                        Medium.label(header.medium()),
                        telegram.records().size())));
        List<String> status = MeterStatus.labels(telegram);
        if (!status.isEmpty()) {
            add(new Badge(Tone.WARNING, String.join(", ", status)));
        }
        if (telegram.authenticity() == Authenticity.DISPROVEN) {
            add(new Badge(Tone.BAD, Texts.of("telegram.disproven")));
        }
        List<TelegramPart> parts = TelegramParts.of(telegram);
        add(table(telegram, parts), details(telegram));
    }

    private static Component table(Telegram telegram, List<TelegramPart> parts) {
        TableOf table = new TableOf(Texts.of("telegram.parts"))
                .numberColumn(Texts.of("telegram.offset"))
                .column(Texts.of("telegram.bytes"))
                .column(Texts.of("telegram.field"))
                .column(Texts.of("telegram.meaning"));
        for (TelegramPart part : parts) {
            table.row(
                    new Span(Integer.toString(part.from())),
                    bytes(telegram, part),
                    new Span(PartWords.field(part)),
                    new Span(PartWords.meaning(telegram, part)));
        }
        return table.wide();
    }

    /** A record's head and its data are told apart by colour, and by the order that the heading says. */
    private static Component bytes(Telegram telegram, TelegramPart part) {
        Code code = new Code();
        code.addClassName("hs-part");
        DataRecord record = part.record();
        if (record == null) {
            code.addClassName("hs-part-frame");
            code.add(new Span(hex(telegram, part.from(), part.to())));
            return code;
        }
        Span head = new Span(hex(telegram, record.offset(), record.dataOffset()));
        head.addClassName("hs-part-head");
        code.add(head);
        if (record.dataLength() > 0) {
            Span data = new Span(hex(telegram, record.dataOffset(), record.end()));
            data.addClassName("hs-part-data");
            code.add(data);
        }
        return code;
    }

    private static String hex(Telegram telegram, int from, int to) {
        var text = new StringBuilder(3 * (to - from));
        for (int at = from; at < to; at++) {
            text.append(at > from ? " " : "")
                    .append("%02X".formatted(telegram.bytes().at(at)));
        }
        return text.toString();
    }

    private static Component details(Telegram telegram) {
        Pre json = new Pre(TelegramJson.text(telegram));
        json.addClassName("hs-bytes");
        json.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Texts.of("telegram.json"));
        return new Details(Texts.of("telegram.json"), json);
    }
}
