package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Asks for both readings that the fitter took, because what was used before and after is billed by them. */
final class ExchangeDialog extends Dialog {

    private final transient MeterDetail detail;
    private final transient Exchanging exchanging;
    private final transient Formats formats;
    private final DateTimePicker at = new DateTimePicker(Texts.of("exchange.at"));
    private final BigDecimalField last = new BigDecimalField();
    private final TextField serial = new TextField(Texts.of("exchange.serial"));
    private final BigDecimalField first = new BigDecimalField();
    private final Span refusal = new Span();

    ExchangeDialog(MeterDetail detail, Exchanging exchanging, Formats formats) {
        this.detail = detail;
        this.exchanging = exchanging;
        this.formats = formats;
        String unit = detail.meter().energyUnit().symbol();
        setHeaderTitle(Texts.of("exchange.title", detail.meter().serial()));
        at.setStep(Duration.ofMinutes(15));
        at.setValue(LocalDateTime.now(formats.zone()).truncatedTo(ChronoUnit.HOURS));
        last.setLabel(Texts.of("exchange.last", unit));
        first.setLabel(Texts.of("exchange.first", unit));
        first.setValue(BigDecimal.ZERO);
        serial.setMaxLength(16);
        // Not on the time: its two fields are a group, which must not be called required.
        last.setRequiredIndicatorVisible(true);
        serial.setRequiredIndicatorVisible(true);
        first.setRequiredIndicatorVisible(true);
        refusal.getElement().setAttribute("role", "alert");
        Button confirm = new Button(Texts.of("exchange.confirm"), click -> exchange());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setWidth("min(560px, 100%)");
        add(
                new Paragraph(Texts.of("exchange.what")),
                Columns.fields(at, last, serial, first),
                new Paragraph(Texts.of("exchange.new", detail.meter().manufacturer(), model(detail))),
                refusal);
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }

    private static String model(MeterDetail detail) {
        @Nullable String model = detail.meter().model();
        return model == null ? "–" : model;
    }

    private void exchange() {
        ExchangeEntry entry = new ExchangeEntry(
                at.getValue() == null
                        ? null
                        : at.getValue().atZone(formats.zone()).toInstant(),
                last.getValue(),
                serial.getValue(),
                first.getValue());
        List<String> problems = entry.problems(detail, exchanging.now(), formats);
        if (problems.isEmpty()) {
            exchanging.exchange(detail, entry).ifPresentOrElse(refusal::setText, this::close);
        } else {
            refusal.setText(String.join(" ", problems));
        }
    }
}
