package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heatshare.integration.file.csv.CellSource;
import org.heatshare.integration.file.csv.ValueColumn;
import org.heatshare.integration.file.mapping.SampleTable;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.QuantityUnits;
import org.heatshare.portal.text.Texts;

/** One column of values: what they are, where they stand, in which unit. */
final class ValueField extends Div {

    private final Select<Quantity> quantity = new Select<>();
    private final ColumnField column;
    private final ComboBox<CellSource> unit = new ComboBox<>(Texts.of("feed.value.unit"));
    private transient List<String> columns = List.of();

    ValueField(Quantity first, Runnable changed, Consumer<ValueField> remove) {
        addClassNames("hs-row", "hs-fields");
        quantity.setLabel(Texts.of("feed.value.quantity"));
        quantity.setItems(Quantity.values());
        quantity.setItemLabelGenerator(one -> Texts.of("feed.quantity." + Texts.code(one)));
        quantity.setValue(first);
        column = new ColumnField(Texts.of("feed.value.column"), changed);
        column.setErrorMessage(Texts.of("feed.value.column.missing"));
        unit.setItemLabelGenerator(ValueField::name);
        units();
        quantity.addValueChangeListener(change -> {
            units();
            changed.run();
        });
        unit.addValueChangeListener(change -> changed.run());
        Button gone = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove.accept(this));
        gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        gone.setAriaLabel(Texts.of("feed.value.remove"));
        gone.setTooltipText(Texts.of("feed.value.remove"));
        add(quantity, column, unit, gone);
    }

    private static String name(CellSource unit) {
        if (!unit.column().isEmpty()) {
            return Texts.of("feed.value.unit-column", unit.column());
        }
        return unit.fixed().equals("1") ? Texts.of("feed.value.no-unit") : unit.fixed();
    }

    /** The quantity's units, then the columns in which one may stand; what was chosen stays where it still fits. */
    private void units() {
        CellSource before = unit.getValue();
        List<CellSource> choices = Stream.concat(
                        QuantityUnits.of(quantity.getValue()).stream().map(CellSource::fixed),
                        columns.stream().map(CellSource::column))
                .toList();
        unit.setItems(choices);
        unit.setValue(
                before != null && (choices.contains(before) || !before.column().isEmpty())
                        ? before
                        : usual(quantity.getValue()));
    }

    private static CellSource usual(Quantity quantity) {
        List<String> units = QuantityUnits.of(quantity);
        return CellSource.fixed(units.contains("kWh") ? "kWh" : units.get(0));
    }

    void fill(ValueColumn value) {
        column.fill(value.column());
        unit.setValue(value.unit());
    }

    void columns(SampleTable table) {
        columns = table.columns();
        column.columns(table);
        units();
    }

    void focus() {
        ((Focusable<?>) column).focus();
    }

    Quantity quantity() {
        return quantity.getValue();
    }

    boolean fits() {
        boolean named = !column.column().isEmpty();
        column.setInvalid(!named);
        return named && unit.getValue() != null;
    }

    ValueColumn value() {
        return new ValueColumn(column.column(), quantity.getValue(), unit.getValue());
    }
}
