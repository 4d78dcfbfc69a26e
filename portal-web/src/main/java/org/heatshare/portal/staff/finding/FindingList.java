package org.heatshare.portal.staff.finding;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.function.Consumer;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.validation.Finding;
import org.heatshare.integration.validation.FindingQuery;
import org.heatshare.integration.validation.FindingQuery.Sort;
import org.heatshare.integration.validation.Findings;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.text.Texts;

/** The findings that the address asks for; typing and sorting change it and are told. */
final class FindingList extends Div {

    private final transient Findings findings;
    private final transient TenantId tenant;
    private final transient String subject;
    private final transient Consumer<FindingListAddress> moved;
    private final FindingGrid grid;
    private final EmptyState nothing =
            new EmptyState(VaadinIcon.CHECK, Texts.of("findings.none"), Texts.of("findings.none.why"));
    private transient FindingListAddress address;

    FindingList(
            Findings findings,
            TenantId tenant,
            String subject,
            FindingListAddress address,
            FindingGrid grid,
            Consumer<FindingListAddress> moved) {
        this.findings = findings;
        this.tenant = tenant;
        this.subject = subject;
        this.address = address;
        this.grid = grid;
        this.moved = moved;
        addClassName("hs-page");
        SearchField search = new SearchField(Texts.of("findings.search"), this::search);
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

    private void sort(SortEvent<Grid<Finding>, GridSortOrder<Finding>> event) {
        event.getSortOrder().stream()
                .findFirst()
                .ifPresentOrElse(
                        order -> move(address.sortedBy(
                                Sort.valueOf(order.getSorted().getKey()),
                                order.getDirection() == SortDirection.ASCENDING)),
                        () -> move(address.sortedBy(Sort.SEVERITY, true)));
    }

    private void move(FindingListAddress next) {
        address = next;
        fill();
        moved.accept(next);
    }

    private void fill() {
        FindingQuery asked = address.query(subject);
        int count = findings.count(tenant, asked);
        nothing.setVisible(count == 0);
        grid.setVisible(count > 0);
        grid.setItems(DataProvider.fromCallbacks(
                query -> findings.find(tenant, asked, query.getOffset(), query.getLimit()).stream(), query -> count));
    }
}
