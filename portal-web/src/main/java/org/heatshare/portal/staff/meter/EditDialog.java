package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** The hours of a day with what is known of them; those that are changed are edited, the others stay. */
final class EditDialog extends Dialog {

    private static final int REASON_MAX = 255;

    private final transient MeterUse use;
    private final transient Formats formats;
    private final transient List<@Nullable Integer> known;
    private final transient Confirmed confirmed;
    private final List<BigDecimalField> hours = new ArrayList<>();
    private final TextField reason = new TextField(Texts.of("edit.why"));
    private final Paragraph sum = new Paragraph();
    private final Span refusal = new Span();

    /** What is done with the values, Wh, of the hours that were changed; tells why it is refused. */
    @FunctionalInterface
    interface Confirmed {
        Optional<String> edit(List<@Nullable Integer> hoursWh, String reason);
    }

    EditDialog(MeterUse use, Formats formats, Confirmed confirmed) {
        this.use = use;
        this.formats = formats;
        this.confirmed = confirmed;
        this.known = known(use);
        setHeaderTitle(Texts.of("edit.title", formats.date(use.day())));
        setWidth("min(720px, 100%)");
        Div fields = Columns.fields();
        for (int hour = 0; hour < known.size(); hour++) {
            fields.add(field(hour));
        }
        reason.setMaxLength(REASON_MAX);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        refusal.getElement().setAttribute("role", "alert");
        sum.getElement().setAttribute("aria-live", "polite");
        showSum();
        Button confirm = new Button(Texts.of("edit.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(Texts.of("edit.what")), fields, sum, reason, new Paragraph(Texts.of("edit.keeps")), refusal);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }

    private static List<@Nullable Integer> known(MeterUse use) {
        List<@Nullable Integer> known = new ArrayList<>();
        for (int hour = 0; hour < use.calendar().hoursIn(use.day()); hour++) {
            int place = hour;
            known.add(use.find(use.day()).map(row -> row.hoursWh().get(place)).orElse(null));
        }
        return known;
    }

    private BigDecimalField field(int hour) {
        BigDecimalField field = new BigDecimalField(
                Texts.of("edit.hour", formats.time(use.calendar().hourStart(use.day(), hour))));
        field.setValue(kilowattHours(known.get(hour)));
        field.setWidth("104px");
        field.addValueChangeListener(change -> showSum());
        hours.add(field);
        return field;
    }

    private static @Nullable BigDecimal kilowattHours(@Nullable Integer wh) {
        return wh == null ? null : new Energy(wh).toKilowattHours().stripTrailingZeros();
    }

    private void showSum() {
        long before = known.stream().mapToLong(wh -> wh == null ? 0 : wh).sum();
        BigDecimal after = hours.stream()
                .map(BigDecimalField::getValue)
                .filter(value -> value != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        sum.setText(Texts.of(
                "edit.sum",
                formats.energy(new Energy(before)),
                formats.energy(new Energy(after.movePointRight(3).longValue()))));
    }

    private void confirm() {
        List<@Nullable Integer> changed = new ArrayList<>();
        for (int hour = 0; hour < known.size(); hour++) {
            BigDecimalField field = hours.get(hour);
            BigDecimal value = field.getValue();
            BigDecimal was = kilowattHours(known.get(hour));
            boolean same = value == null ? was == null : was != null && value.compareTo(was) == 0;
            Optional<Integer> wh = same || value == null ? Optional.empty() : wattHours(value);
            if (!same && wh.isEmpty()) {
                refusal.setText(Texts.of("edit.problem.value", field.getLabel()));
                field.focus();
                return;
            }
            changed.add(same ? null : wh.orElseThrow());
        }
        if (changed.stream().allMatch(wh -> wh == null)) {
            refusal.setText(Texts.of("edit.problem.nothing"));
        } else if (reason.isEmpty() || reason.getValue().isBlank()) {
            refusal.setText(Texts.of("edit.problem.why"));
            reason.focus();
        } else {
            confirmed.edit(changed, reason.getValue().strip()).ifPresentOrElse(refusal::setText, this::close);
        }
    }

    /** Whole Wh from zero on; empty for what is none. */
    private static Optional<Integer> wattHours(BigDecimal kilowattHours) {
        try {
            int wh = kilowattHours.movePointRight(3).intValueExact();
            return wh < 0 ? Optional.empty() : Optional.of(wh);
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
