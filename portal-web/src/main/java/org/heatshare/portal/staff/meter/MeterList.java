package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.function.Consumer;
import org.heatshare.integration.metering.lookup.MeterQuery.Sort;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The meters that the address asks for; typing and sorting change it and are told. */
final class MeterList extends Div {

    private final transient MeterSearch meters;
    private final transient Consumer<MeterListAddress> moved;
    private final MeterGrid grid;
    private final EmptyState nothing =
            new EmptyState(VaadinIcon.SEARCH, Texts.of("meters.none"), Texts.of("meters.none.why"));
    private transient MeterListAddress address;

    MeterList(MeterSearch meters, MeterListAddress address, Formats formats, Consumer<MeterListAddress> moved) {
        this.meters = meters;
        this.address = address;
        this.moved = moved;
        addClassName("hs-page");
        grid = new MeterGrid(formats);
        SearchField search = new SearchField(Texts.of("meters.search"), this::search);
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

    private void sort(SortEvent<Grid<MeterRow>, GridSortOrder<MeterRow>> event) {
        event.getSortOrder().stream()
                .findFirst()
                .ifPresentOrElse(
                        order -> move(address.sortedBy(
                                Sort.valueOf(order.getSorted().getKey()),
                                order.getDirection() == SortDirection.ASCENDING)),
                        () -> move(address.sortedBy(Sort.SERIAL, true)));
    }

    private void move(MeterListAddress next) {
        address = next;
        fill();
        moved.accept(next);
    }

    private void fill() {
        MeterListAddress asked = address;
        int count = meters.count(asked);
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(DataProvider.fromCallbacks(
                query -> meters.rows(asked, query.getOffset(), query.getLimit()), query -> count));
    }
}
