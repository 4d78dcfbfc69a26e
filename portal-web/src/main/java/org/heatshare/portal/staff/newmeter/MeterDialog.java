package org.heatshare.portal.staff.newmeter;

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
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Enters a meter in the registry. Refusals of the registry are shown, and what was entered stays. */
public final class MeterDialog extends Dialog {

    private final Div trouble = new Div();

    /**
     * @param texts the beginning of the texts that say where the meter was met and what creating it leads to
     * @param occasion the page on which delivery points are listed
     * @param create enters the meter
     */
    public MeterDialog(String texts, MeterDraft draft, Places places, String occasion, Consumer<NewMeter> create) {
        setHeaderTitle(Texts.of("new-meter.title", draft.claim().serial()));
        setWidth("min(640px, 96vw)");
        Paragraph displaced = new Paragraph();
        displaced.addClassName("hs-note");
        trouble.getElement().setAttribute("role", "alert");
        ComboBox<SuppliedPoint> place = places.field(occasion);
        place.addValueChangeListener(chosen -> displaced.setText(displaced(places, chosen.getValue())));
        MeterForm form = new MeterForm(draft, place, places.zone());
        Button confirm = new Button(Texts.of(texts + ".confirm"), click -> submit(form.meter(), create));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Texts.of(texts + ".what")), form, displaced, trouble);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }

    private static String displaced(Places places, @Nullable SuppliedPoint chosen) {
        return Optional.ofNullable(chosen)
                .flatMap(point -> places.meterAt(point.code()))
                .map(serial -> Texts.of("new-meter.displaces", serial))
                .orElse("");
    }

    private void submit(Optional<NewMeter> meter, Consumer<NewMeter> create) {
        trouble.removeAll();
        if (meter.isEmpty()) {
            trouble.add(new Notice(Tone.WARNING, Texts.of("new-meter.incomplete"), Texts.of("new-meter.fields")));
            return;
        }
        try {
            create.accept(meter.get());
            close();
        } catch (IllegalArgumentException refused) {
            trouble.add(new Notice(Tone.BAD, Texts.of("new-meter.refused"), String.valueOf(refused.getMessage())));
        }
    }
}
