package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heatshare.integration.metering.DayEdit;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What was edited on a day and taken back, by whom and why, the latest first. */
final class EditsList extends Div {

    EditsList(List<DayEdit> edits, Formats formats) {
        OrderedList list = new OrderedList();
        list.addClassName("hs-list");
        list.getElement().setAttribute("reversed", true);
        edits.forEach(edit -> list.add(item(edit, formats)));
        add(new H3(Texts.of("edits")), list);
    }

    private static ListItem item(DayEdit edit, Formats formats) {
        String words = edit.undoes() == null
                ? Texts.of("edits.edited", edit.editorName(), edit.editedHours())
                : Texts.of("edits.undone", edit.editorName(), edit.undoes());
        Span at = new Span(formats.dateTime(edit.at()));
        at.addClassName("hs-note");
        return new ListItem(new Div(new Div(words), new Div(edit.reason()), at));
    }
}
