package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.heatshare.billing.customer.DeliveryPointQuery.Sort;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Delivery points as rows. A row leads to its delivery point. */
final class PointGrid extends Grid<SuppliedPoint> {

    PointGrid() {
        setHeight("600px");
        getElement().setAttribute("aria-label", Texts.of("points.title"));
        column(Sort.CODE, link()).setFlexGrow(0).setWidth("120px");
        Column<SuppliedPoint> kind = column(Sort.KIND, text(PointWords::kind));
        kind.setFlexGrow(0).setWidth("150px");
        column(Sort.STREET, text(PointWords::street));
        Column<SuppliedPoint> contract = column(Sort.CONTRACT, text(point -> orDash(point.contract())));
        contract.setFlexGrow(0).setWidth("150px");
        Column<SuppliedPoint> tariff = column(Sort.TARIFF, text(point -> orDash(point.tariffCode())));
        tariff.setFlexGrow(0).setWidth("120px");
        Column<SuppliedPoint> party = column(Sort.PARTY, text(PointWords::party));
        WideOnly.columns(this, List.of(kind, contract, tariff, party));
        addSelectionListener(selection -> selection
                .getFirstSelectedItem()
                .ifPresent(point -> getUI().ifPresent(
                                ui -> ui.navigate(DeliveryPointsView.PATH + "/" + Elsewhere.encoded(point.code())))));
    }

    void sortBy(Sort by, boolean ascending) {
        SortDirection direction = ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(by.name()), direction)));
    }

    private Column<SuppliedPoint> column(Sort sort, Renderer<SuppliedPoint> renderer) {
        return addColumn(renderer)
                .setHeader(Texts.of("points.column." + Texts.code(sort)))
                .setKey(sort.name())
                .setSortProperty(sort.name())
                .setResizable(true);
    }

    private static Renderer<SuppliedPoint> link() {
        return LitRenderer.<SuppliedPoint>of("<a href=\"${item.address}\">${item.code}</a>")
                .withProperty("address", point -> DeliveryPointsView.PATH + "/" + Elsewhere.encoded(point.code()))
                .withProperty("code", SuppliedPoint::code);
    }

    private static Renderer<SuppliedPoint> text(ValueProvider<SuppliedPoint, String> words) {
        return LitRenderer.<SuppliedPoint>of("<span title=\"${item.words}\">${item.words}</span>")
                .withProperty("words", words);
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
