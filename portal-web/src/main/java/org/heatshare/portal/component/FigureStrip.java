package org.heatshare.portal.component;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A few figures side by side, each with what it is, its unit and a detail such as its age. */
public final class FigureStrip extends DescriptionList {

    public FigureStrip() {
        addClassName("hs-strip");
    }

    /** @param detail what the figure means or how old it is; empty for none */
    public FigureStrip figure(String label, String value, String detail) {
        Span number = new Span(value);
        number.addClassName("hs-value");
        Description description = new Description(number);
        if (!detail.isEmpty()) {
            Div more = new Div(detail);
            more.addClassName("hs-detail");
            description.add(more);
        }
        Div figure = new Div(new Term(label), description);
        figure.addClassName("hs-figure");
        add(figure);
        return this;
    }

    /** A figure that leads to what it is made of. */
    public FigureStrip figure(String label, com.vaadin.flow.component.Component value, String detail) {
        figure(label, "", detail);
        getChildren()
                .reduce((first, second) -> second)
                .ifPresent(last -> last.getElement().getChild(1).getChild(0).appendChild(value.getElement()));
        return this;
    }
}
