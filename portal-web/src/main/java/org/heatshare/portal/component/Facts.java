package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values below one another: what is known about one thing. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("hs-facts");
    }

    public Facts fact(String name, String value) {
        return fact(name, new Text(value));
    }

    public Facts fact(String name, Component value) {
        add(new Term(name), new Description(value));
        return this;
    }
}
