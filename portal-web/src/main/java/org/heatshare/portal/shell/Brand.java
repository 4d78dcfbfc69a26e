package org.heatshare.portal.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The product's sign and name; leads to the reader's first page. */
public final class Brand extends Anchor {

    public Brand() {
        super("/");
        addClassName("hs-brand");
        add(new Image("heatshare/icon.svg", ""), new Span("Heatshare"));
    }
}
