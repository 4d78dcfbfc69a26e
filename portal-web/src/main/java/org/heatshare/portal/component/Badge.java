package org.heatshare.portal.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;

/** A word or two about a state, with its sign. */
public final class Badge extends Span {

    public Badge(Tone tone, String words) {
        addClassName("hs-badge");
        if (tone != Tone.NEUTRAL) {
            addClassName(tone.className());
            add(decoration(tone));
        }
        add(new Span(words));
    }

    private static Icon decoration(Tone tone) {
        Icon icon = tone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
