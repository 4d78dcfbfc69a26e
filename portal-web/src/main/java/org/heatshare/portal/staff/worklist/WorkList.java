package org.heatshare.portal.staff.worklist;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.SearchField;

/**
 * The rows that the address asks for; typing and sorting change it and are told.
 *
 * @param <T> what a row tells of
 * @param <S> by what the list can be sorted
 * @param <A> the list's address
 */
public final class WorkList<T, S extends Enum<S>, A extends ListAddress<S, A>> extends Div {

    private final transient Rows<T, A> rows;
    private final transient Consumer<A> moved;
    private final Class<S> sorts;
    private final WorkGrid<T, S> grid;
    private final EmptyState nothing;
    private transient A address;

    /** Where rows come from. */
    public interface Rows<T, A> {

        int count(A address);

        List<T> find(A address, int offset, int limit);
    }

    /** What a list says of itself: what can be searched for, and what there is when there is nothing. */
    public record Words(String search, EmptyState nothing) {}

    public WorkList(WorkGrid<T, S> grid, Words words, A address, Rows<T, A> rows, Consumer<A> moved) {
        this.grid = grid;
        this.nothing = words.nothing();
        this.address = address;
        this.rows = rows;
        this.moved = moved;
        this.sorts = address.sort().getDeclaringClass();
        addClassName("hs-page");
        SearchField search = new SearchField(words.search(), this::search);
        search.setValue(address.search());
        grid.sortBy(address.sort(), address.ascending());
        grid.addSortListener(this::sort);
        fill();
        add(search, grid, nothing);
    }

    private void search(String text) {
        if (!text.strip().equals(address.search())) {
            move(address.searching(text));
        }
    }

    private void sort(SortEvent<Grid<T>, GridSortOrder<T>> event) {
        event.getSortOrder().stream()
                .findFirst()
                .ifPresentOrElse(
                        order -> move(address.sortedBy(
                                Enum.valueOf(sorts, order.getSorted().getKey()),
                                order.getDirection() == SortDirection.ASCENDING)),
                        () -> move(address.inUsualOrder()));
    }

    private void move(A next) {
        address = next;
        fill();
        moved.accept(next);
    }

    private void fill() {
        A asked = address;
        int count = rows.count(asked);
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(DataProvider.fromCallbacks(
                query -> stream(rows.find(asked, query.getOffset(), query.getLimit())), query -> count));
    }

    private static <T> Stream<T> stream(List<T> found) {
        return found.stream();
    }
}
