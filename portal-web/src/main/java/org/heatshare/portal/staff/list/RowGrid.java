package org.heatshare.portal.staff.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.text.Texts;

/**
 * The rows of a list, with a column for each thing by which it can be sorted.
 *
 * @param <T> what a row tells of
 * @param <S> by what the list can be sorted; the texts of the headings end in their codes
 */
public class RowGrid<T, S extends Enum<S>> extends Grid<T> {

    private final String headings;

    /**
     * @param name says to screen readers what the list holds
     * @param headings the beginning of the headings' texts, such as {@code findings.column.}
     */
    public RowGrid(String name, String headings) {
        this.headings = headings;
        setHeight("600px");
        getElement().setAttribute("aria-label", name);
    }

    protected final Column<T> column(S sort, SerializableFunction<T, Component> cell) {
        return column(sort, new ComponentRenderer<>(cell));
    }

    protected final Column<T> column(S sort, Renderer<T> cell) {
        return addColumn(cell)
                .setHeader(Texts.of(headings + Texts.code(sort)))
                .setKey(sort.name())
                .setSortProperty(sort.name())
                .setResizable(true);
    }

    /** Words that may be cut in their column; they show whole when the pointer rests on them. */
    protected final Column<T> words(S sort, ValueProvider<T, String> words) {
        return column(
                sort,
                LitRenderer.<T>of("<span title=\"${item.words}\">${item.words}</span>")
                        .withProperty("words", words));
    }

    /** A column that names each row and leads to its page; so does a click anywhere in the row. */
    protected final Column<T> leadingTo(S sort, String path, ValueProvider<T, String> name) {
        addSelectionListener(selection -> selection
                .getFirstSelectedItem()
                .ifPresent(
                        row -> getUI().ifPresent(ui -> ui.navigate(path + "/" + Elsewhere.encoded(name.apply(row))))));
        return column(
                sort,
                LitRenderer.<T>of("<a href=\"${item.address}\">${item.name}</a>")
                        .withProperty("address", row -> path + "/" + Elsewhere.encoded(name.apply(row)))
                        .withProperty("name", name));
    }

    final void sortBy(S by, boolean ascending) {
        SortDirection direction = ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(by.name()), direction)));
    }
}
