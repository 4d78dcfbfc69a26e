package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where there is nothing yet, and says why and what would fill it. */
public final class EmptyState extends Div {

    public EmptyState(VaadinIcon sign, String what, String why, Component... actions) {
        addClassName("hs-empty");
        Icon icon = sign.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new H2(what), new Paragraph(why));
        add(actions);
    }
}
