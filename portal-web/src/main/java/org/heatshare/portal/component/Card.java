package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page that stands by itself, under its own heading. */
public final class Card extends Section {

    public Card(String heading, Component... content) {
        addClassName("hs-card");
        add(new H2(heading));
        add(content);
    }

    /** For content that has a heading of its own, such as a chart. */
    public static Section plain(Component... content) {
        Section card = new Section(content);
        card.addClassName("hs-card");
        return card;
    }
}
