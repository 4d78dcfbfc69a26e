package org.heatshare.portal.staff.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What waits for somebody, the gravest first, each with the page that deals with it. */
final class NeedsPanel extends Section {

    NeedsPanel(List<Need> needs, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("overview.needs")));
        if (needs.isEmpty()) {
            add(new Paragraph(Texts.of("overview.needs.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("hs-list");
        needs.forEach(need -> list.add(item(need, formats)));
        add(list);
    }

    private static ListItem item(Need need, Formats formats) {
        Anchor link = new Anchor(need.href(), Texts.of("need." + need.kind(), need.count(), need.subject()));
        Div words = new Div(link);
        if (need.since() != null) {
            Span since = new Span(Texts.of("overview.since", formats.dateTime(need.since())));
            since.addClassName("hs-note");
            words.add(new Div(since));
        }
        Component grave = new Badge(need.tone(), Texts.of(need.tone()));
        return new ListItem(words, grave);
    }
}
