package org.heatshare.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinSession;
import org.heatshare.portal.text.Language;
import org.heatshare.portal.text.Texts;

/** Who is signed in, language, light or dark, the list of keys, and the way out. */
final class Account extends Div {

    private final Span name = new Span();

    Account() {
        addClassName("hs-account");
        Anchor leave = new Anchor("/logout", Texts.of("frame.sign-out"));
        leave.setRouterIgnore(true);
        add(name, language(), look(), keys(), leave);
    }

    void show(String person) {
        name.setText(person);
    }

    private static Button language() {
        Button button = quiet(Texts.of("frame.language"), VaadinIcon.GLOBE);
        ContextMenu menu = menu(button);
        for (Language language : Language.values()) {
            menu.addItem(language.ownName(), click -> speak(language));
        }
        return button;
    }

    private static void speak(Language language) {
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().getPage().reload();
    }

    private static Button look() {
        Button button = quiet(Texts.of("frame.look"), VaadinIcon.ADJUST);
        ContextMenu menu = menu(button);
        for (String choice : new String[] {"system", "light", "dark"}) {
            menu.addItem(
                    Texts.of("frame.look." + choice),
                    click -> UI.getCurrent().getPage().executeJs("window.heatshareTheme($0)", choice));
        }
        return button;
    }

    private static Button keys() {
        Button button = quiet(Texts.of("frame.keys"), VaadinIcon.KEYBOARD_O);
        button.getElement().setAttribute("data-shortcuts", "");
        button.addClickListener(click -> new ShortcutsDialog().open());
        return button;
    }

    private static ContextMenu menu(Button opener) {
        ContextMenu menu = new ContextMenu(opener);
        menu.setOpenOnClick(true);
        return menu;
    }

    private static Button quiet(String words, VaadinIcon icon) {
        Button button = new Button(words, icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
