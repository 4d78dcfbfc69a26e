package org.heatshare.portal.staff.newmeter;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.NewMeter;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.portal.text.Texts;

/** A meter's facts, filled in with what is known of it. */
final class MeterForm extends FormLayout {

    private static final String HEAT = "heat";
    private static final int DIGITS_STANDARD = 8;
    private static final int THERMAL_POWER_MAX_KW = 100;
    private static final BigDecimal WH_PER_KWH = BigDecimal.valueOf(1_000);

    private final MeterDraft draft;
    private final ZoneId zone;
    private final TextField manufacturer = new TextField(Texts.of("new-meter.manufacturer"));
    private final Select<EnergyUnit> unit = new Select<>();
    private final IntegerField digits = new IntegerField(Texts.of("new-meter.digits"));
    private final IntegerField powerMaxKw = new IntegerField(Texts.of("new-meter.power-max"));
    private final ComboBox<SuppliedPoint> place;
    private final DateTimePicker installedAt = new DateTimePicker(Texts.of("new-meter.installed-at"));
    private final BigDecimalField startKwh = new BigDecimalField(Texts.of("new-meter.start"));

    MeterForm(MeterDraft draft, ComboBox<SuppliedPoint> place, ZoneId zone) {
        MeterClaim claim = draft.claim();
        this.draft = draft;
        this.zone = zone;
        this.place = place;
        TextField number = new TextField(Texts.of("new-meter.serial"));
        number.setValue(claim.serial());
        number.setReadOnly(true);
        manufacturer.setAllowedCharPattern("[A-Z]");
        manufacturer.setPattern("[A-Z]{3}");
        manufacturer.setHelperText(Texts.of("new-meter.manufacturer.help"));
        manufacturer.setRequired(true);
        manufacturer.setValue(claim.manufacturer() == null ? "" : claim.manufacturer());
        unit.setLabel(Texts.of("new-meter.unit"));
        unit.setItems(EnergyUnit.values());
        unit.setItemLabelGenerator(EnergyUnit::symbol);
        unit.setValue(
                Optional.ofNullable(claim.energyUnit()).flatMap(EnergyUnit::of).orElse(EnergyUnit.KWH));
        bounded(digits, 4, 12, DIGITS_STANDARD);
        bounded(powerMaxKw, 1, 1_000_000, THERMAL_POWER_MAX_KW);
        powerMaxKw.setHelperText(Texts.of("new-meter.power-max.help"));
        installedAt.setHelperText(Texts.of("new-meter.installed-at.help"));
        if (claim.readAt() != null) {
            installedAt.setValue(LocalDateTime.ofInstant(claim.readAt(), zone));
        }
        if (claim.energyWh() != null) {
            startKwh.setValue(BigDecimal.valueOf(claim.energyWh(), 3).stripTrailingZeros());
        }
        add(number, manufacturer, place, installedAt, startKwh, unit, digits, powerMaxKw);
        setColspan(place, 2);
    }

    private static void bounded(IntegerField field, int min, int max, int value) {
        field.setMin(min);
        field.setMax(max);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setRequired(true);
    }

    /** The meter as entered; empty while a field is missing or does not fit, which the field then shows. */
    Optional<NewMeter> meter() {
        boolean complete = valid(manufacturer.getValue().matches("[A-Z]{3}"), manufacturer::setInvalid)
                & valid(place.getValue() != null, place::setInvalid)
                & valid(installedAt.getValue() != null, installedAt::setInvalid)
                & valid(startKwh.getValue() != null && startKwh.getValue().signum() >= 0, startKwh::setInvalid)
                & valid(within(digits, 4, 12), digits::setInvalid)
                & valid(within(powerMaxKw, 1, 1_000_000), powerMaxKw::setInvalid);
        return complete ? Optional.of(entered()) : Optional.empty();
    }

    private NewMeter entered() {
        HeatMeter meter = new HeatMeter(
                draft.claim().serial(),
                manufacturer.getValue(),
                null,
                HEAT,
                draft.primaryAddress(),
                draft.gateway(),
                unit.getValue(),
                digits.getValue(),
                powerMaxKw.getValue() * 1_000L);
        Instant since = installedAt.getValue().atZone(zone).toInstant();
        long startWh = startKwh.getValue().multiply(WH_PER_KWH).longValue();
        return new NewMeter(meter, place.getValue().code(), since, startWh);
    }

    private static boolean within(IntegerField field, int min, int max) {
        Integer value = field.getValue();
        return value != null && value >= min && value <= max;
    }

    private static boolean valid(boolean fits, Consumer<Boolean> invalid) {
        invalid.accept(!fits);
        return fits;
    }
}
