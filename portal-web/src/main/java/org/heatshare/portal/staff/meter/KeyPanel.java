package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import java.time.Instant;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.heatshare.integration.telegram.MeterKeys;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The key that opens the meter's telegrams: whether it is there, and for those who may, a field to set it. It is never shown. */
final class KeyPanel extends Section {

    private final transient MeterKeys keys;
    private final transient TenantId tenant;
    private final transient Formats formats;
    private final String serial;
    private final Paragraph state = new Paragraph();
    private final Button remove = new Button(Texts.of("meter-key.remove"));

    /** @param setAt since when the meter has a key; empty where it has none */
    KeyPanel(MeterKeys keys, TenantId tenant, String serial, Optional<Instant> setAt, Formats formats) {
        this.keys = keys;
        this.tenant = tenant;
        this.serial = serial;
        this.formats = formats;
        addClassName("hs-card");
        add(new H2(Texts.of("meter-key.title")), state);
        show(setAt);
    }

    /** With the field, for somebody who may change keys. */
    KeyPanel changeableBy(String actor) {
        PasswordField field = new PasswordField(Texts.of("meter-key.field"));
        field.setHelperText(Texts.of("meter-key.help"));
        field.getElement().setAttribute("autocomplete", "off");
        Button save = new Button(Texts.of("meter-key.set"), click -> set(field, actor));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        remove.addClickListener(click -> askToRemove(actor));
        add(field, Columns.row(save, remove));
        return this;
    }

    private void set(PasswordField field, String actor) {
        try {
            keys.set(tenant, serial, MeterKey.ofHex(field.getValue()), actor);
        } catch (MbusException noKey) {
            field.setInvalid(true);
            field.setErrorMessage(
                    Texts.of("meter-key.invalid", field.getValue().strip().length()));
            return;
        }
        field.clear();
        field.setInvalid(false);
        show(keys.setAt(tenant, serial));
        Toast.show(Tone.GOOD, Texts.of("meter-key.was-set"));
    }

    private void askToRemove(String actor) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("meter-key.remove.title", serial));
        dialog.add(new Paragraph(Texts.of("meter-key.remove.what")));
        Button confirm = new Button(Texts.of("meter-key.remove"), click -> {
            dialog.close();
            keys.remove(tenant, serial, actor);
            show(Optional.empty());
            Toast.show(Tone.GOOD, Texts.of("meter-key.was-removed"));
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button(Texts.of("cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private void show(Optional<Instant> setAt) {
        state.setText(setAt.map(at -> Texts.of("meter-key.there", formats.dateTime(at)))
                .orElseGet(() -> Texts.of("meter-key.absent")));
        remove.setVisible(setAt.isPresent());
    }
}
