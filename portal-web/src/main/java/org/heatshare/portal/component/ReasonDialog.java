package org.heatshare.portal.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.heatshare.portal.text.Texts;

/** Names what is acted on, says what the act does, and asks for a few words that are kept with it. */
public final class ReasonDialog extends Dialog {

    private static final int WORDS_MAX = 255;

    /**
     * @param texts the beginning of the dialog's texts: {@code .title}, {@code .why}, {@code .keeps}, {@code .confirm}
     * @param what is acted on
     * @param required whether the words may be left out
     */
    public ReasonDialog(String texts, String what, boolean required, Consumer<String> act) {
        setHeaderTitle(Texts.of(texts + ".title"));
        setWidth("min(560px, 100%)");
        TextField words = new TextField(Texts.of(texts + ".why"));
        words.setMaxLength(WORDS_MAX);
        words.setWidthFull();
        words.setRequiredIndicatorVisible(required);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        Button confirm = new Button(Texts.of(texts + ".confirm"), click -> {
            close();
            act.accept(words.getValue().strip());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(!required);
        words.addValueChangeListener(
                change -> confirm.setEnabled(!required || !change.getValue().isBlank()));
        add(new Paragraph(what), new Paragraph(Texts.of(texts + ".keeps")), words);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }
}
