package org.heatshare.portal.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says in passing what became of an act. Nothing that must be read stands only here. */
public final class Toast {

    private static final int SHOWN_MS = 6000;

    private Toast() {}

    public static void show(Tone tone, String words) {
        Notification toast = new Notification();
        toast.setDuration(SHOWN_MS);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.add(new Badge(tone, ""), new Span(words));
        toast.open();
    }
}
