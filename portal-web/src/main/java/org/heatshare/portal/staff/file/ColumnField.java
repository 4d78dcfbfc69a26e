package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.file.mapping.SampleTable;

/** A column of the file: one of the sample's, each with its first cell, or any name or place such as {@code #3}. */
final class ColumnField extends ComboBox<String> {

    private transient List<String> columns = List.of();
    private transient List<String> examples = List.of();

    ColumnField(String label, Runnable changed) {
        super(label);
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        setItemLabelGenerator(this::described);
        addCustomValueSetListener(typed -> setValue(typed.getDetail().strip()));
        addValueChangeListener(change -> changed.run());
    }

    String column() {
        String value = getValue();
        return value == null ? "" : value;
    }

    void fill(String column) {
        setValue(column.isEmpty() ? null : column);
    }

    void columns(SampleTable table) {
        String before = getValue();
        columns = table.columns();
        List<String> first = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            first.add(table.values(i).stream().findFirst().orElse(""));
        }
        examples = first;
        setItems(columns);
        setValue(before);
    }

    private String described(String column) {
        int place = columns.indexOf(column);
        String example = place < 0 ? "" : examples.get(place);
        return example.isEmpty() ? column : column + "  ·  " + example;
    }
}
