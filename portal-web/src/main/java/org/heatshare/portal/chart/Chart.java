package org.heatshare.portal.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.function.IntConsumer;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A titled figure with its table twin. The title says what the picture shows; a button changes between picture and
 * table, and a screen reader always gets the table.
 */
public final class Chart extends Div {

    private static final String TALL = "300px";

    private final HeatChart picture = new HeatChart();
    private final Div table = new Div();
    private final Button twin = new Button();
    private boolean asTable;

    public Chart(String title, ChartData data) {
        addClassName("hs-chart");
        getElement().setAttribute("role", "group").setAttribute("aria-label", title);
        picture.setHeight(TALL);
        twin.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        twin.addClickListener(click -> turn());
        Div caption = new Div(new H2(title), twin);
        caption.addClassName("hs-chart-head");
        add(caption, keys(data), picture, table);
        picture.show(ChartOptions.of(data), ChartOptions.format(data, Texts.locale()));
        table.add(table(title, data));
        arrange();
    }

    /** Calls back with the index of the label that was clicked, so that a figure leads to what it is made of. */
    public Chart onSelect(IntConsumer listener) {
        picture.onSelect(listener);
        return this;
    }

    private void turn() {
        asTable = !asTable;
        arrange();
    }

    private void arrange() {
        picture.getElement().getStyle().set("display", asTable ? "none" : "block");
        table.setClassName("hs-reader-only", !asTable);
        twin.setText(Texts.of(asTable ? "chart.as-picture" : "chart.as-table"));
    }

    private static Component keys(ChartData data) {
        UnorderedList keys = new UnorderedList();
        keys.addClassName("hs-keys");
        for (Series series : data.series()) {
            com.vaadin.flow.dom.Element swatch = new com.vaadin.flow.dom.Element("i");
            swatch.getStyle().set("background", series.ink().css());
            swatch.getClassList().set("hs-stroke", series.shape() == Series.Shape.LINE);
            ListItem item = new ListItem();
            item.getElement().appendChild(swatch, new Span(series.name()).getElement());
            keys.add(item);
        }
        return keys;
    }

    private static TableOf table(String title, ChartData data) {
        TableOf table = new TableOf(title).scrolling(title).column(data.axis());
        data.series().forEach(series -> table.numberColumn(series.name() + " (" + data.unit() + ")"));
        NumberFormat numbers = NumberFormat.getNumberInstance(Texts.locale());
        numbers.setMinimumFractionDigits(data.digits());
        numbers.setMaximumFractionDigits(data.digits());
        for (int place = 0; place < data.labels().size(); place++) {
            String[] cells = new String[data.series().size() + 1];
            cells[0] = data.labels().get(place);
            for (int i = 1; i < cells.length; i++) {
                cells[i] = cell(numbers, data.series().get(i - 1).values().get(place));
            }
            table.row(cells);
        }
        return table;
    }

    private static String cell(NumberFormat numbers, @Nullable Double value) {
        return value == null ? "–" : numbers.format(value);
    }
}
