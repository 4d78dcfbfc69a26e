package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.integration.metering.NewMeter;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Enters the meter that messages were refused for, and goes on to replay them. */
final class MeterDialog extends Dialog {

    private final Div trouble = new Div();

    MeterDialog(MeterClaim claim, Places places, Consumer<NewMeter> create) {
        setHeaderTitle(Texts.of("quarantine.create.title", claim.serial()));
        setWidth("min(640px, 96vw)");
        Paragraph displaced = new Paragraph();
        displaced.addClassName("hs-note");
        trouble.getElement().setAttribute("role", "alert");
        ComboBox<SuppliedPoint> place = places.field();
        place.addValueChangeListener(chosen -> displaced.setText(displaced(places, chosen.getValue())));
        MeterForm form = new MeterForm(claim, place, places.zone());
        Button confirm = new Button(Texts.of("quarantine.create.confirm"), click -> submit(form.meter(), create));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Texts.of("quarantine.create.what")), form, displaced, trouble);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }

    private static String displaced(Places places, @Nullable SuppliedPoint chosen) {
        return Optional.ofNullable(chosen)
                .flatMap(point -> places.meterAt(point.code()))
                .map(serial -> Texts.of("quarantine.create.displaces", serial))
                .orElse("");
    }

    private void submit(Optional<NewMeter> meter, Consumer<NewMeter> create) {
        trouble.removeAll();
        if (meter.isEmpty()) {
            trouble.add(new Notice(
                    Tone.WARNING, Texts.of("quarantine.create.incomplete"), Texts.of("quarantine.create.fields")));
            return;
        }
        try {
            create.accept(meter.get());
            close();
        } catch (IllegalArgumentException refused) {
            trouble.add(
                    new Notice(Tone.BAD, Texts.of("quarantine.create.refused"), String.valueOf(refused.getMessage())));
        }
    }
}
