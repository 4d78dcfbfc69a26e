package org.heatshare.portal.staff.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.SearchField;

/**
 * The rows that the address asks for. Typing and sorting change what is shown, stand in the browser's address, and are
 * told.
 *
 * @param <T> what a row tells of
 * @param <F> the list's filters
 * @param <S> by what it can be sorted
 */
public final class RowList<T, F extends Enum<F>, S extends Enum<S>> extends Div {

    private final transient Rows<T, F, S> rows;
    private final transient Consumer<ListAddress<F, S>> moved;
    private final RowGrid<T, S> grid;
    private final EmptyState nothing;
    private transient ListAddress<F, S> address;

    /** Where rows come from. */
    public record Rows<T, F extends Enum<F>, S extends Enum<S>>(
            ToIntFunction<ListAddress<F, S>> count, Find<T, F, S> find) {

        /** Some of the rows. */
        @FunctionalInterface
        public interface Find<T, F extends Enum<F>, S extends Enum<S>> {
            List<T> find(ListAddress<F, S> address, int offset, int limit);
        }
    }

    /** What a list says of itself: what can be searched for, and what there is when there is nothing. */
    public record Words(String search, EmptyState nothing) {}

    public RowList(
            RowGrid<T, S> grid,
            Words words,
            ListAddress<F, S> address,
            Rows<T, F, S> rows,
            Consumer<ListAddress<F, S>> moved) {
        this.grid = grid;
        this.nothing = words.nothing();
        this.address = address;
        this.rows = rows;
        this.moved = moved;
        addClassName("hs-page");
        SearchField search = new SearchField(words.search(), this::search);
        search.setValue(address.search());
        grid.sortBy(address.sort(), address.ascending());
        grid.addSortListener(this::sort);
        fill();
        add(search, grid, nothing);
    }

    /** A field beside the search that changes what is shown, as the address says at first. */
    public RowList<T, F, S> beside(Component field) {
        addComponentAsFirst(Columns.fields(getComponentAt(0), field));
        return this;
    }

    private void search(String text) {
        if (!text.strip().equals(address.search())) {
            move(now -> now.searching(text));
        }
    }

    private void sort(SortEvent<Grid<T>, GridSortOrder<T>> event) {
        event.getSortOrder().stream()
                .findFirst()
                .ifPresentOrElse(
                        order -> move(now -> now.sortedBy(
                                Enum.valueOf(
                                        now.sort().getDeclaringClass(),
                                        order.getSorted().getKey()),
                                order.getDirection() == SortDirection.ASCENDING)),
                        () -> move(ListAddress::inUsualOrder));
    }

    /** Shows something else, without leaving the page. */
    public void move(Function<ListAddress<F, S>, ListAddress<F, S>> to) {
        address = to.apply(address);
        fill();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.toString()));
        moved.accept(address);
    }

    /** Reads anew what the address asks for. */
    public void fill() {
        ListAddress<F, S> asked = address;
        int count = rows.count().applyAsInt(asked);
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(DataProvider.fromCallbacks(
                query -> rows.find().find(asked, query.getOffset(), query.getLimit()).stream(), query -> count));
    }
}
