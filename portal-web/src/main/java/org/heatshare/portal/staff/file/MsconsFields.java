package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.heatshare.integration.file.mscons.MsconsTemplate;
import org.heatshare.portal.text.Texts;

/** What sender and receiver of MSCONS have agreed on; all else is in the messages. */
final class MsconsFields extends FormLayout {

    private final ComboBox<String> offset = new ComboBox<>(Texts.of("feed.mscons.offset"));
    private final TextField suffix = new TextField(Texts.of("feed.mscons.suffix"));

    /** @param usualOffset standard time of the municipality, such as {@code +01:00} */
    MsconsFields(String usualOffset, Runnable changed) {
        offset.setItems("Z", "+01:00", "+02:00");
        offset.setAllowCustomValue(true);
        offset.addCustomValueSetListener(
                typed -> offset.setValue(typed.getDetail().strip()));
        offset.setHelperText(Texts.of("feed.mscons.offset.help"));
        offset.setErrorMessage(Texts.of("feed.mscons.offset.wrong"));
        offset.setValue(usualOffset);
        offset.addValueChangeListener(change -> changed.run());
        suffix.setHelperText(Texts.of("feed.mscons.suffix.help"));
        suffix.setErrorMessage(Texts.of("feed.mscons.suffix.wrong"));
        suffix.setValueChangeMode(ValueChangeMode.LAZY);
        suffix.addValueChangeListener(change -> changed.run());
        setResponsiveSteps(FormColumns.STEPS);
        add(offset, suffix);
    }

    void fill(MsconsTemplate template) {
        offset.setValue(template.offset());
        suffix.setValue(template.suffix());
    }

    boolean fits() {
        boolean placed = offset.getValue() != null && MsconsTemplate.isOffset(offset.getValue());
        boolean named = MsconsTemplate.isSuffix(suffix.getValue().strip());
        offset.setInvalid(!placed);
        suffix.setInvalid(!named);
        return placed && named;
    }

    MsconsTemplate template(String name) {
        return new MsconsTemplate(name, offset.getValue(), suffix.getValue().strip());
    }
}
