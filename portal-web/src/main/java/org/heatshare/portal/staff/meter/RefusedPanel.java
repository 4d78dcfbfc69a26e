package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What of this meter waits in quarantine, each leading to its bytes there. */
final class RefusedPanel extends Section {

    private static final String QUARANTINE = "staff/quarantine";

    RefusedPanel(List<QuarantineItem> items, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("meter.refused")));
        if (items.isEmpty()) {
            add(new Paragraph(Texts.of("meter.refused.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("hs-list");
        items.forEach(item -> list.add(new ListItem(link(item), new Span(formats.dateTime(item.lastSeenAt())))));
        add(list);
    }

    private static Anchor link(QuarantineItem item) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("reason", item.reason());
        parameters.put("item", Long.toString(item.id()));
        return new Anchor(Elsewhere.address(QUARANTINE, parameters), item.explanation());
    }
}
