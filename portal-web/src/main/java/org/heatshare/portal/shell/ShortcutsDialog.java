package org.heatshare.portal.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.text.Texts;

/** The keys that work on every page. */
final class ShortcutsDialog extends Dialog {

    ShortcutsDialog() {
        setHeaderTitle(Texts.of("frame.keys"));
        add(new Facts()
                .fact("/", Texts.of("frame.keys.search"))
                .fact("?", Texts.of("frame.keys.list"))
                .fact("Tab", Texts.of("frame.keys.next"))
                .fact("Esc", Texts.of("frame.keys.close")));
        getFooter().add(new Button(Texts.of("close"), click -> close()));
    }
}
