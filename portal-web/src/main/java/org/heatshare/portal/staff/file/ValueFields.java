package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heatshare.integration.file.csv.ValueColumn;
import org.heatshare.integration.file.mapping.SampleTable;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** The columns with values; heat energy always, others as they are there. */
final class ValueFields extends Div {

    private final transient Runnable changed;
    private final transient List<ValueField> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Div problem = new Div();
    private transient Optional<SampleTable> table = Optional.empty();

    ValueFields(Runnable changed) {
        this.changed = changed;
        addClassName("hs-page");
        list.addClassName("hs-page");
        Button more = new Button(Texts.of("feed.value.add"), click -> {
            unused().ifPresent(quantity -> row(quantity).focus());
            changed.run();
        });
        add(new Paragraph(Texts.of("feed.values.help")), list, problem, Columns.row(more));
    }

    void fill(List<ValueColumn> values) {
        rows.clear();
        list.removeAll();
        values.forEach(value -> row(value.quantity()).fill(value));
        if (rows.isEmpty()) {
            row(Quantity.HEAT_ENERGY);
        }
    }

    void columns(SampleTable sample) {
        table = Optional.of(sample);
        rows.forEach(row -> row.columns(sample));
    }

    private ValueField row(Quantity quantity) {
        ValueField row = new ValueField(quantity, changed, this::remove);
        table.ifPresent(row::columns);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(ValueField row) {
        rows.remove(row);
        list.remove(row);
        changed.run();
    }

    private Optional<Quantity> unused() {
        Set<Quantity> used = EnumSet.noneOf(Quantity.class);
        rows.forEach(row -> used.add(row.quantity()));
        return Stream.of(Quantity.values())
                .filter(quantity -> !used.contains(quantity))
                .findFirst();
    }

    /** @param intervals whether the values are of intervals, which have heat energy alone */
    boolean fits(boolean intervals) {
        problem.removeAll();
        boolean whole = rows.stream().map(ValueField::fits).reduce(true, Boolean::logicalAnd);
        List<Quantity> quantities = rows.stream().map(ValueField::quantity).toList();
        if (!quantities.contains(Quantity.HEAT_ENERGY)) {
            problem("feed.values.no-energy");
            return false;
        }
        if (quantities.stream().distinct().count() < quantities.size()) {
            problem("feed.values.twice");
            return false;
        }
        if (intervals && quantities.size() > 1) {
            problem("feed.values.interval");
            return false;
        }
        return whole;
    }

    private void problem(String key) {
        problem.add(new Notice(Tone.WARNING, Texts.of(key), Texts.of(key + ".remedy")));
    }

    List<ValueColumn> values() {
        return rows.stream().map(ValueField::value).toList();
    }
}
