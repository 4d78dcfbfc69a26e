package org.heatshare.portal.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** One of a few alternatives for a page, such as its period. Each is a link, so the choice is in the address. */
public final class Choice extends Nav {

    public Choice(String name) {
        addClassName("hs-tabs");
        getElement().setAttribute("aria-label", name);
    }

    /** @param href relative to the portal's first page, such as {@code staff/overview?period=24h} */
    public Choice option(String label, String href, boolean chosen) {
        Anchor link = new Anchor(href, label);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        add(link);
        return this;
    }
}
