package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.function.Consumer;
import org.heatshare.billing.customer.DeliveryPointQuery.Sort;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.text.Texts;

/** The delivery points that the address asks for; typing and sorting change it and are told. */
final class PointList extends Div {

    private final transient PointSearch points;
    private final transient Consumer<PointListAddress> moved;
    private final PointGrid grid = new PointGrid();
    private final EmptyState nothing =
            new EmptyState(VaadinIcon.SEARCH, Texts.of("points.none"), Texts.of("points.none.why"));
    private transient PointListAddress address;

    PointList(PointSearch points, PointListAddress address, Consumer<PointListAddress> moved) {
        this.points = points;
        this.address = address;
        this.moved = moved;
        addClassName("hs-page");
        SearchField search = new SearchField(Texts.of("points.search"), this::search);
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

    private void sort(SortEvent<Grid<SuppliedPoint>, GridSortOrder<SuppliedPoint>> event) {
        event.getSortOrder().stream()
                .findFirst()
                .ifPresentOrElse(
                        order -> move(address.sortedBy(
                                Sort.valueOf(order.getSorted().getKey()),
                                order.getDirection() == SortDirection.ASCENDING)),
                        () -> move(address.sortedBy(Sort.CODE, true)));
    }

    private void move(PointListAddress next) {
        address = next;
        fill();
        moved.accept(next);
    }

    private void fill() {
        PointListAddress asked = address;
        int count = points.count(asked);
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(DataProvider.fromCallbacks(
                query -> points.rows(asked, query.getOffset(), query.getLimit()), query -> count));
    }
}
