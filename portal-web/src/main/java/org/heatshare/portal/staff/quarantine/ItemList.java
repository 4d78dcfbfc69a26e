package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The items with one cause, the newest first, and beside them the one that is open. */
final class ItemList extends Div {

    private final transient QuarantineService quarantine;
    private final transient TenantId tenant;
    private final transient Settling settling;
    private final transient Formats formats;
    private final Div detail = new Div();

    ItemList(
            QuarantineService quarantine,
            TenantId tenant,
            QuarantineScope scope,
            long openItem,
            Settling settling,
            Formats formats) {
        this.quarantine = quarantine;
        this.tenant = tenant;
        this.settling = settling;
        this.formats = formats;
        addClassName("hs-page");
        Grid<QuarantineItem> grid = grid(scope);
        TextField search = new SearchField(Texts.of("quarantine.search"), text -> fill(grid, scope, text));
        fill(grid, scope, "");
        add(search, Columns.split(grid, detail));
        if (openItem > 0) {
            open(quarantine.get(tenant, openItem));
        }
    }

    private Grid<QuarantineItem> grid(QuarantineScope scope) {
        Grid<QuarantineItem> grid = new Grid<>();
        grid.setHeight("480px");
        grid.getElement().setAttribute("aria-label", Causes.title(scope.reason()));
        grid.addColumn(item -> item.meterSerial() == null ? "–" : item.meterSerial())
                .setHeader(Texts.of("quarantine.meter"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(QuarantineItem::explanation)
                .setHeader(Texts.of("quarantine.explanation"))
                .setTooltipGenerator(QuarantineItem::explanation);
        grid.addColumn(item -> formats.dateTime(item.lastSeenAt()))
                .setHeader(Texts.of("quarantine.last-seen"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(this::open));
        return grid;
    }

    private void fill(Grid<QuarantineItem> grid, QuarantineScope scope, String text) {
        QuarantineFilter filter =
                QuarantineFilter.open().within(scope).withSearch(text.isBlank() ? null : text.strip());
        grid.setItems(DataProvider.fromCallbacks(
                query -> quarantine.find(tenant, filter, query.getOffset(), query.getLimit()).stream(),
                query -> quarantine.count(tenant, filter)));
    }

    private void open(QuarantineItem item) {
        detail.removeAll();
        detail.add(new ItemDetail(item, quarantine.raw(tenant, item.id()), settling, formats));
    }
}
