package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.heatshare.integration.file.csv.NumberStyle;
import org.heatshare.integration.file.csv.TextEncoding;
import org.heatshare.integration.file.mapping.TemplateDraft;
import org.heatshare.portal.text.Texts;

/** How a file's bytes become cells and numbers. Whatever is chosen fits. */
final class LayoutFields extends FormLayout {

    private static final int HEADER_ROWS_MAX = 50;

    private final Select<TextEncoding> encoding = new Select<>();
    private final Select<String> delimiter = new Select<>();
    private final IntegerField headerRows = new IntegerField(Texts.of("feed.header-rows"));
    private final Select<String> decimal = new Select<>();
    private final ComboBox<String> grouping = new ComboBox<>(Texts.of("feed.grouping"));

    LayoutFields(Runnable changed) {
        encoding.setLabel(Texts.of("feed.encoding"));
        encoding.setItems(TextEncoding.values());
        encoding.setItemLabelGenerator(one -> one.charset().name());
        sign(delimiter, "feed.delimiter", List.of(";", ",", "\t", "|"));
        headerRows.setMin(0);
        headerRows.setMax(HEADER_ROWS_MAX);
        headerRows.setStepButtonsVisible(true);
        headerRows.setValueChangeMode(ValueChangeMode.EAGER);
        headerRows.setHelperText(Texts.of("feed.header-rows.help"));
        sign(decimal, "feed.decimal", List.of(",", "."));
        grouping.setItems("", " ", ".", ",", "'");
        grouping.setItemLabelGenerator(LayoutFields::name);
        List.of(encoding, delimiter, decimal).forEach(field -> field.addValueChangeListener(change -> changed.run()));
        headerRows.addValueChangeListener(change -> changed.run());
        grouping.addValueChangeListener(change -> changed.run());
        setResponsiveSteps(FormColumns.STEPS);
        add(encoding, delimiter, headerRows, decimal, grouping);
    }

    private static void sign(Select<String> field, String key, List<String> signs) {
        field.setLabel(Texts.of(key));
        field.setItems(signs);
        field.setItemLabelGenerator(LayoutFields::name);
    }

    /** A sign by its name, with itself where it can be seen. */
    private static String name(String sign) {
        return switch (sign) {
            case ";" -> Texts.of("feed.sign.semicolon");
            case "," -> Texts.of("feed.sign.comma");
            case "." -> Texts.of("feed.sign.point");
            case "|" -> Texts.of("feed.sign.bar");
            case "\t" -> Texts.of("feed.sign.tabulator");
            case " " -> Texts.of("feed.sign.space");
            case "'" -> Texts.of("feed.sign.apostrophe");
            default -> Texts.of("feed.sign.none");
        };
    }

    void fill(TemplateDraft draft) {
        encoding.setValue(draft.encoding());
        delimiter.setValue(draft.delimiter());
        headerRows.setValue(draft.headerRows());
        decimal.setValue(draft.numbers().decimalSign());
        grouping.setValue(draft.numbers().groupingSign());
    }

    TextEncoding encoding() {
        return encoding.getValue();
    }

    String delimiter() {
        return delimiter.getValue();
    }

    int headerRows() {
        Integer rows = headerRows.getValue();
        return rows == null ? 0 : Math.max(0, Math.min(HEADER_ROWS_MAX, rows));
    }

    /** The same sign cannot stand for both; the decimal sign then wins. */
    NumberStyle numbers() {
        String group = grouping.getValue() == null ? "" : grouping.getValue();
        boolean clash = group.equals(decimal.getValue());
        grouping.setInvalid(clash);
        grouping.setErrorMessage(Texts.of("feed.grouping.clash"));
        return new NumberStyle(decimal.getValue(), clash ? "" : group);
    }

    boolean fits() {
        return !grouping.isInvalid();
    }
}
