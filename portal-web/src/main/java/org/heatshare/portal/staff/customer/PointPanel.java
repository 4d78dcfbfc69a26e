package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What the delivery point is and where. */
final class PointPanel extends Section {

    PointPanel(SuppliedPoint point, Formats formats) {
        addClassName("hs-card");
        add(
                new H2(Texts.of("point.facts")),
                new Facts()
                        .fact(Texts.of("points.column.code"), point.code())
                        .fact(Texts.of("points.column.kind"), PointWords.kind(point))
                        .fact(Texts.of("points.column.street"), PointWords.address(point))
                        .fact(Texts.of("point.network"), point.network())
                        .fact(
                                Texts.of("point.area"),
                                point.heatedAreaM2() == null ? "–" : formats.quantity(point.heatedAreaM2(), 0, "m²")));
    }
}
