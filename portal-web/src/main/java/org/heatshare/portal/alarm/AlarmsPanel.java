package org.heatshare.portal.alarm;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The open alarms of one place, the most severe first, each with what helps and who sees to it. */
public final class AlarmsPanel extends Section {

    public AlarmsPanel(List<Alarm> alarms, Formats formats) {
        addClassName("hs-card");
        UnorderedList list = new UnorderedList();
        list.addClassName("hs-list");
        alarms.forEach(alarm -> list.add(item(alarm, formats)));
        add(new H2(Texts.of("alarm.panel")), list);
    }

    private static ListItem item(Alarm alarm, Formats formats) {
        Div words = new Div(
                Columns.row(
                        new Badge(AlarmWords.tone(alarm.severity()), Texts.of(alarm.severity())),
                        new Span(AlarmWords.title(alarm))),
                note(AlarmWords.devices(alarm, formats) + " · " + AlarmWords.since(alarm, formats) + " · "
                        + owner(alarm)),
                note(AlarmWords.remedy(alarm.cause())));
        return new ListItem(words);
    }

    private static String owner(Alarm alarm) {
        String name = alarm.ownerName();
        return name == null ? Texts.of("alarm.no-owner") : Texts.of("alarm.owned-by", name);
    }

    private static Component note(String words) {
        Span note = new Span(words);
        note.addClassName("hs-note");
        return new Div(note);
    }
}
