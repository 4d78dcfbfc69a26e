package org.heatshare.portal.staff.threshold;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Asks for another value of a limit, and takes none that makes no sense. */
final class LimitDialog extends Dialog {

    /** @param meters which meters it is for, in words */
    LimitDialog(Limit limit, String meters, Formats formats, Consumer<BigDecimal> set) {
        setHeaderTitle(LimitWords.name(limit.threshold()));
        setWidth("min(560px, 100%)");
        BigDecimalField field = new BigDecimalField(Texts.of("thresholds.new"));
        field.setValue(limit.value().stripTrailingZeros());
        field.setWidthFull();
        field.setHelperText(Texts.of(
                "thresholds.bounds",
                LimitWords.range(limit.threshold(), formats),
                LimitWords.number(limit.threshold().usual(), formats)));
        Button confirm = new Button(Texts.of("thresholds.confirm"), click -> {
            BigDecimal value = field.getValue();
            if (value == null || !limit.threshold().allows(value)) {
                field.setErrorMessage(LimitWords.refusal(limit.threshold(), value, formats));
                field.setInvalid(true);
                field.focus();
                return;
            }
            close();
            set.accept(value);
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(meters), field, new Paragraph(Texts.of("thresholds.from-now-on")));
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }
}
