package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.heatshare.portal.text.Texts;

/** Names what is set aside and asks why. The bytes stay; only the waiting ends. */
final class DiscardDialog extends Dialog {

    private static final int WHY_MAX = 255;

    DiscardDialog(String what, Consumer<String> discard) {
        setHeaderTitle(Texts.of("quarantine.discard.title"));
        TextField why = new TextField(Texts.of("quarantine.discard.why"));
        why.setMaxLength(WHY_MAX);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        why.setValueChangeMode(ValueChangeMode.EAGER);
        Button confirm = new Button(Texts.of("quarantine.discard"), click -> {
            close();
            discard.accept(why.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        confirm.setEnabled(false);
        why.addValueChangeListener(
                change -> confirm.setEnabled(!change.getValue().isBlank()));
        add(new Paragraph(what), new Paragraph(Texts.of("quarantine.discard.keeps")), why);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }
}
