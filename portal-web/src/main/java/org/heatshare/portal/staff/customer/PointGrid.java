package org.heatshare.portal.staff.customer;

import java.util.List;
import org.heatshare.billing.customer.DeliveryPointQuery.Sort;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Delivery points as rows. A row leads to its delivery point. */
final class PointGrid extends RowGrid<SuppliedPoint, Sort> {

    PointGrid() {
        super(Texts.of("points.title"), "points.column.");
        leadingTo(Sort.CODE, DeliveryPointsView.PATH, SuppliedPoint::code)
                .setFlexGrow(0)
                .setWidth("120px");
        Column<SuppliedPoint> kind = words(Sort.KIND, PointWords::kind);
        kind.setFlexGrow(0).setWidth("150px");
        words(Sort.STREET, PointWords::street);
        Column<SuppliedPoint> contract = words(Sort.CONTRACT, point -> orDash(point.contract()));
        contract.setFlexGrow(0).setWidth("150px");
        Column<SuppliedPoint> tariff = words(Sort.TARIFF, point -> orDash(point.tariffCode()));
        tariff.setFlexGrow(0).setWidth("120px");
        Column<SuppliedPoint> party = words(Sort.PARTY, PointWords::party);
        WideOnly.columns(this, List.of(kind, contract, tariff, party));
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
