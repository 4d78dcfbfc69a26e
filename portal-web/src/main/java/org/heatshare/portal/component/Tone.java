package org.heatshare.portal.component;

import com.vaadin.flow.component.icon.VaadinIcon;

/** How good or bad something is. Always shown by a sign and words too, never by colour alone. */
public enum Tone {
    NEUTRAL("", VaadinIcon.INFO_CIRCLE_O),
    GOOD("hs-good", VaadinIcon.CHECK_CIRCLE),
    WARNING("hs-warning", VaadinIcon.WARNING),
    BAD("hs-bad", VaadinIcon.CLOSE_CIRCLE);

    private final String className;
    private final VaadinIcon icon;

    Tone(String className, VaadinIcon icon) {
        this.className = className;
        this.icon = icon;
    }

    String className() {
        return className;
    }

    VaadinIcon icon() {
        return icon;
    }
}
