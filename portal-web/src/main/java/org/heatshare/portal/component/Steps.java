package org.heatshare.portal.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;

/** How far something has come on a fixed way. */
public final class Steps extends OrderedList {

    /** @param current the index of the step that is being taken; the number of steps when all are done */
    public Steps(String name, List<String> steps, int current) {
        addClassName("hs-steps");
        getElement().setAttribute("aria-label", name);
        for (int i = 0; i < steps.size(); i++) {
            ListItem item = new ListItem(steps.get(i));
            item.setClassName("hs-done", i < current);
            if (i == current) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
