package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One refused message: why, from whom, how often, and its bytes as they came. */
final class ItemDetail extends Section {

    ItemDetail(QuarantineItem item, byte[] raw, Settling settling, Formats formats) {
        addClassName("hs-card");
        Facts facts = new Facts()
                .fact(Texts.of("quarantine.source"), item.source())
                .fact(Texts.of("quarantine.meter"), item.meterSerial() == null ? "–" : item.meterSerial())
                .fact(Texts.of("quarantine.device"), item.deviceCode() == null ? "–" : item.deviceCode())
                .fact(Texts.of("quarantine.first-seen"), formats.dateTime(item.firstSeenAt()))
                .fact(Texts.of("quarantine.last-seen"), formats.dateTime(item.lastSeenAt()))
                .fact(Texts.of("quarantine.times"), formats.count(item.timesSeen()))
                .fact(Texts.of("quarantine.media-type"), item.mediaType());
        Pre bytes = new Pre(HexDump.of(raw));
        bytes.addClassName("hs-bytes");
        bytes.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Texts.of("quarantine.bytes", raw.length));
        add(
                new H3(item.explanation()),
                settling.itemActions(item),
                facts,
                new Paragraph(Texts.of("quarantine.bytes", raw.length)),
                bytes);
    }
}
