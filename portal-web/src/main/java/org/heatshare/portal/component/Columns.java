package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Parts side by side where there is room, below one another where there is not. */
public final class Columns extends Div {

    public Columns(Component... parts) {
        addClassName("hs-columns");
        add(parts);
    }

    /** A wide part with a narrower one beside it, such as a list and the detail of its selection. */
    public static Div split(Component wide, Component narrow) {
        Div split = new Div(wide, narrow);
        split.addClassName("hs-split");
        return split;
    }

    /** Small things in one line, such as buttons or fields. */
    public static Div row(Component... things) {
        Div row = new Div(things);
        row.addClassName("hs-row");
        return row;
    }

    /** Fields of a filter in one line, their lower edges level. */
    public static Div fields(Component... fields) {
        Div row = row(fields);
        row.addClassName("hs-fields");
        return row;
    }
}
