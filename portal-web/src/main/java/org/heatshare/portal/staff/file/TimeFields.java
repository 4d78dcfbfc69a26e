package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.heatshare.integration.file.csv.TimeStyle;
import org.heatshare.integration.file.mapping.SampleTable;
import org.heatshare.integration.file.mapping.TemplateDraft;
import org.heatshare.portal.text.Texts;

/** When the readings were: columns, how they are written, and in which zone. */
final class TimeFields extends FormLayout {

    private static final List<String> PATTERNS = List.of(
            TimeStyle.ISO,
            "yyyy-MM-dd HH:mm",
            "yyyy-MM-dd HH:mm:ss",
            "dd.MM.yyyy HH:mm",
            "dd.MM.yyyy HH:mm:ss",
            "d.M.yyyy H:mm",
            "dd/MM/yyyy HH:mm",
            "MM/dd/yyyy HH:mm",
            "yyyyMMdd HHmm",
            "yyyyMMddHHmm",
            "yyyy-MM-dd",
            "dd.MM.yyyy");

    private final ColumnField column;
    private final ColumnField timeOfDay;
    private final ComboBox<String> pattern = new ComboBox<>(Texts.of("feed.time.pattern"));
    private final ComboBox<String> zone = new ComboBox<>(Texts.of("feed.time.zone"));

    TimeFields(Runnable changed) {
        column = new ColumnField(Texts.of("feed.time.column"), changed);
        column.setErrorMessage(Texts.of("feed.time.missing"));
        timeOfDay = new ColumnField(Texts.of("feed.time.apart"), changed);
        timeOfDay.setHelperText(Texts.of("feed.time.apart.help"));
        choice(pattern, PATTERNS, changed);
        pattern.setHelperText(Texts.of("feed.time.pattern.help"));
        List<String> zones = Stream.concat(
                        Stream.of("UTC", "+01:00", "+02:00"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.startsWith("Europe/"))
                                .sorted())
                .toList();
        choice(zone, zones, changed);
        zone.setErrorMessage(Texts.of("feed.time.zone.wrong"));
        zone.setHelperText(Texts.of("feed.time.zone.help"));
        setResponsiveSteps(FormColumns.STEPS);
        add(column, timeOfDay, pattern, zone);
    }

    private static void choice(ComboBox<String> field, List<String> items, Runnable changed) {
        field.setItems(items);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(typed.getDetail().strip()));
        field.addValueChangeListener(change -> changed.run());
    }

    void fill(TemplateDraft draft) {
        column.fill(draft.timeColumn());
        timeOfDay.fill(draft.timeOfDayColumn());
        pattern.setValue(draft.timePattern().isEmpty() ? null : draft.timePattern());
        zone.setValue(draft.zone());
    }

    void columns(SampleTable table) {
        column.columns(table);
        timeOfDay.columns(table);
    }

    /** @param datesAlone whether a date without a time is enough */
    boolean fits(boolean datesAlone) {
        boolean named = !column.column().isEmpty();
        boolean written = pattern.getValue() != null && TimeStyle.isPattern(pattern.getValue(), datesAlone);
        boolean placed = zone.getValue() != null && isZone(zone.getValue());
        column.setInvalid(!named);
        pattern.setErrorMessage(Texts.of(datesAlone ? "feed.time.pattern.wrong.date" : "feed.time.pattern.wrong"));
        pattern.setInvalid(!written);
        zone.setInvalid(!placed);
        return named && written && placed;
    }

    private static boolean isZone(String id) {
        try {
            return ZoneId.of(id) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    TimeStyle time() {
        return new TimeStyle(column.column(), timeOfDay.column(), pattern.getValue(), zone.getValue());
    }
}
