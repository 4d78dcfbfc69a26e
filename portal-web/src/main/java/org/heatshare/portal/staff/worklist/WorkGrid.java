package org.heatshare.portal.staff.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.heatshare.portal.text.Texts;

/**
 * The rows of a work list, with a column for each thing by which it can be sorted.
 *
 * @param <T> what a row tells of
 * @param <S> by what the list can be sorted; the texts of the headings end in their codes
 */
public class WorkGrid<T, S extends Enum<S>> extends Grid<T> {

    private final String headings;

    /**
     * @param name says to screen readers what the list holds
     * @param headings the beginning of the headings' texts, such as {@code findings.column.}
     */
    public WorkGrid(String name, String headings) {
        this.headings = headings;
        setHeight("600px");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", name);
    }

    protected final Column<T> column(S sort, SerializableFunction<T, Component> cell) {
        return addColumn(new ComponentRenderer<>(cell))
                .setHeader(Texts.of(headings + Texts.code(sort)))
                .setKey(sort.name())
                .setSortProperty(sort.name())
                .setResizable(true);
    }

    final void sortBy(S by, boolean ascending) {
        SortDirection direction = ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(by.name()), direction)));
    }
}
