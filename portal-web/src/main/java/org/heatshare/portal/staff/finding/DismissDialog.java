package org.heatshare.portal.staff.finding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.heatshare.portal.text.Texts;

/** Names the finding that ends and asks why. */
final class DismissDialog extends Dialog {

    private static final int WHY_MAX = 255;

    DismissDialog(String what, Consumer<String> dismiss) {
        setHeaderTitle(Texts.of("finding.dismiss.title"));
        TextField why = new TextField(Texts.of("finding.dismiss.why"));
        why.setMaxLength(WHY_MAX);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        why.setValueChangeMode(ValueChangeMode.EAGER);
        Button confirm = new Button(Texts.of("finding.dismiss.confirm"), click -> {
            close();
            dismiss.accept(why.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(false);
        why.addValueChangeListener(
                change -> confirm.setEnabled(!change.getValue().isBlank()));
        add(new Paragraph(what), new Paragraph(Texts.of("finding.dismiss.keeps")), why);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }
}
