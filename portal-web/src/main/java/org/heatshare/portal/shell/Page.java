package org.heatshare.portal.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a routed view a place in its area's navigation, for those whose roles may open it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Page {

    Area area();

    /** The text shown in the navigation. */
    String title();

    VaadinIcon icon();

    /** Lowest first; the lowest that somebody may open is their first page. */
    int order();
}
