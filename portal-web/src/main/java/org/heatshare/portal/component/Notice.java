package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Something the reader should know: what it is in bold, then what it means and what to do. */
public final class Notice extends Div {

    public Notice(Tone tone, String what, String meaning, Component... actions) {
        addClassName("hs-notice");
        if (!tone.className().isEmpty()) {
            addClassName(tone.className());
        }
        getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
        Badge head = new Badge(tone, what);
        Paragraph text = new Paragraph(new Span(meaning));
        add(head, text);
        add(actions);
    }
}
