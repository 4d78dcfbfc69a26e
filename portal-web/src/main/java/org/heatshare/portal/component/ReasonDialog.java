package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.heatshare.portal.text.Texts;

/** Says what is about to be done and asks why; nothing is done without a reason. */
public final class ReasonDialog extends Dialog {

    private static final int REASON_MAX = 255;

    /** @param what the act in words, with what it is about */
    public ReasonDialog(String title, String confirm, Consumer<String> act, Component... what) {
        setHeaderTitle(title);
        setMaxWidth("560px");
        TextField reason = new TextField(Texts.of("reason"));
        reason.setMaxLength(REASON_MAX);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        Button button = new Button(confirm, click -> {
            close();
            act.accept(reason.getValue().strip());
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(false);
        reason.addValueChangeListener(
                change -> button.setEnabled(!change.getValue().isBlank()));
        add(what);
        add(reason);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), button);
    }
}
