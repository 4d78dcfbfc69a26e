package org.heatshare.portal.staff.alarm;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.heatshare.integration.alarm.AlarmEvent;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What happened to an alarm, the latest first. */
final class HistoryPanel extends Section {

    private static final int SHOWN_MAX = 100;

    HistoryPanel(List<AlarmEvent> history, Formats formats) {
        addClassName("hs-card");
        OrderedList list = new OrderedList();
        list.addClassName("hs-list");
        list.getElement().setAttribute("reversed", true);
        for (int i = history.size() - 1; i >= Math.max(0, history.size() - SHOWN_MAX); i--) {
            list.add(item(history.get(i), formats));
        }
        add(new H2(Texts.of("alarm.history")), list);
    }

    private static ListItem item(AlarmEvent event, Formats formats) {
        String name = Objects.requireNonNullElse(event.actorName(), "");
        String note = Objects.requireNonNullElse(event.note(), "");
        boolean covered = event.kind() == AlarmEvent.Kind.COVERED;
        String words = Texts.of("alarm.event." + Texts.code(event.kind()), covered ? note : name);
        Span at = new Span(formats.dateTime(event.at()));
        at.addClassName("hs-note");
        Div what = new Div(new Div(words));
        if (!covered && !note.isEmpty()) {
            what.add(new Div(note));
        }
        what.add(at);
        return new ListItem(what);
    }
}
