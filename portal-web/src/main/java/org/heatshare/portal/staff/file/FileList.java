package org.heatshare.portal.staff.file;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.delivery.FileDeliveries;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.heatshare.integration.file.delivery.FileQuery;
import org.heatshare.integration.file.delivery.FileQuery.Sort;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The files that the address asks for; typing, choosing and sorting change it and are told. */
final class FileList extends Div {

    private final transient FileDeliveries files;
    private final transient TenantId tenant;
    private final transient Consumer<FileListAddress> moved;
    private final FileGrid grid;
    private final EmptyState nothing =
            new EmptyState(VaadinIcon.FILE_O, Texts.of("files.none"), Texts.of("files.none.why"));
    private transient FileListAddress address;

    FileList(
            FileDeliveries files,
            TenantId tenant,
            List<String> feeds,
            FileListAddress address,
            Formats formats,
            Consumer<FileListAddress> moved) {
        this.files = files;
        this.tenant = tenant;
        this.address = address;
        this.moved = moved;
        this.grid = new FileGrid(formats);
        addClassName("hs-page");
        SearchField search = new SearchField(Texts.of("files.search"), this::search);
        search.setValue(address.search());
        grid.sortBy(address.sort(), address.ascending());
        grid.addSortListener(this::sort);
        fill();
        add(Columns.fields(search, feedChoice(feeds)), grid, nothing);
    }

    private Select<String> feedChoice(List<String> feeds) {
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(feeds);
        if (!names.contains(address.feed())) {
            names.add(address.feed());
        }
        Select<String> choice = new Select<>();
        choice.setLabel(Texts.of("files.column.feed"));
        choice.setItems(names);
        choice.setItemLabelGenerator(name -> name.isEmpty() ? Texts.of("files.every-feed") : name);
        choice.setValue(address.feed());
        choice.addValueChangeListener(change -> move(address.ofFeed(change.getValue())));
        return choice;
    }

    private void search(String text) {
        if (!text.strip().equals(address.search())) {
            move(address.searching(text));
        }
    }

    private void sort(SortEvent<Grid<FileDelivery>, GridSortOrder<FileDelivery>> event) {
        event.getSortOrder().stream()
                .findFirst()
                .ifPresentOrElse(
                        order -> move(address.sortedBy(
                                Sort.valueOf(order.getSorted().getKey()),
                                order.getDirection() == SortDirection.ASCENDING)),
                        () -> move(address.sortedBy(Sort.BEGUN, false)));
    }

    private void move(FileListAddress next) {
        address = next;
        fill();
        moved.accept(next);
    }

    /** Reads anew what the address asks for. */
    void fill() {
        FileQuery asked = address.query();
        int count = files.count(tenant, asked);
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(DataProvider.fromCallbacks(
                query -> files.find(tenant, asked, query.getOffset(), query.getLimit()).stream(), query -> count));
    }
}
