package org.heatshare.portal.staff.gateway;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import java.util.List;
import org.heatshare.integration.scan.LineGateway;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Gateways as rows, each leading to its page. */
final class GatewayGrid extends RowGrid<LineGateway, GatewayList.Sort> {

    GatewayGrid(Formats formats) {
        super(Texts.of("gateways.title"), "gateways.column.");
        leadingTo(GatewayList.Sort.GATEWAY, GatewaysView.PATH, LineGateway::code);
        Column<LineGateway> address = words(GatewayList.Sort.ADDRESS, LineGateway::address);
        words(GatewayList.Sort.METERS, gateway -> formats.count(gateway.meters()))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("110px");
        Column<LineGateway> answered = words(GatewayList.Sort.LAST_ANSWER, GatewayWords::lastAnswer);
        column(GatewayList.Sort.CONDITION, GatewayWords::condition)
                .setFlexGrow(0)
                .setWidth("180px");
        WideOnly.columns(this, List.of(address, answered));
    }
}
