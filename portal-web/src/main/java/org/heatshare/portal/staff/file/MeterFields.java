package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.heatshare.integration.file.csv.CellSource;
import org.heatshare.integration.file.mapping.SampleTable;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.portal.text.Texts;

/** Whose readings they are: a column with meters' serials, or one meter for the whole file. */
final class MeterFields extends FormLayout {

    private final ColumnField column;
    private final TextField serial = new TextField(Texts.of("feed.meter.fixed"));

    MeterFields(Runnable changed) {
        column = new ColumnField(Texts.of("feed.meter.column"), changed);
        column.setErrorMessage(Texts.of("feed.meter.missing"));
        serial.setMaxLength(FileRow.METER_LETTERS_MAX);
        serial.setHelperText(Texts.of("feed.meter.fixed.help"));
        serial.setValueChangeMode(ValueChangeMode.LAZY);
        serial.addValueChangeListener(change -> changed.run());
        setResponsiveSteps(FormColumns.STEPS);
        add(column, serial);
    }

    void fill(CellSource meter) {
        column.fill(meter.column());
        serial.setValue(meter.fixed());
    }

    void columns(SampleTable table) {
        column.columns(table);
    }

    boolean fits() {
        boolean fits = !column.column().isEmpty() || !serial.getValue().isBlank();
        column.setInvalid(!fits);
        return fits;
    }

    /** The column goes before the one meter. */
    CellSource meter() {
        return column.column().isEmpty() ? CellSource.fixed(serial.getValue()) : CellSource.column(column.column());
    }
}
