package org.heatshare.portal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.heatshare.portal.text.Texts;

/** The upper edge on a phone: whose portal this is, and the button that unfolds the navigation. */
final class TopBar extends Header {

    TopBar(Runnable toggle) {
        addClassName("hs-top");
        Button menu = new Button(Texts.of("frame.menu"), VaadinIcon.MENU.create(), click -> toggle.run());
        menu.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Brand(), menu);
    }
}
