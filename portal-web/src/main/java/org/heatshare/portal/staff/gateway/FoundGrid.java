package org.heatshare.portal.staff.gateway;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.heatshare.integration.scan.FoundMeter;
import org.heatshare.integration.scan.FoundMeter.Standing;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowAction;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Texts;

/** Meters that answered to a scan; those that are registered lead to their page, the others can be entered. */
final class FoundGrid extends RowGrid<FoundMeter, FoundList.Sort> {

    private static final String METERS = "staff/meters";
    private static final String MEDIUM = "medium.";

    /**
     * @param mayEnter whether the reader may enter meters
     * @param enter begins to enter one
     */
    FoundGrid(boolean mayEnter, Consumer<FoundMeter> enter) {
        super(Texts.of("scan.found"), "scan.column.");
        setHeight("480px");
        column(FoundList.Sort.SERIAL, FoundGrid::serial).setFlexGrow(0).setWidth("125px");
        Column<FoundMeter> manufacturer = words(FoundList.Sort.MANUFACTURER, FoundList::manufacturer);
        Column<FoundMeter> medium = words(FoundList.Sort.MEDIUM, FoundGrid::medium);
        Column<FoundMeter> address = words(FoundList.Sort.ADDRESS, FoundGrid::address);
        Column<FoundMeter> standing = column(FoundList.Sort.STANDING, FoundGrid::standing);
        if (mayEnter) {
            addColumn(new ComponentRenderer<>(meter -> action(meter, enter)))
                    .setHeader(Texts.of("scan.actions"))
                    .setFlexGrow(0)
                    .setWidth("150px");
        }
        WideOnly.columns(this, List.of(manufacturer, medium, address));
        standing.setAutoWidth(true);
    }

    private static Component serial(FoundMeter meter) {
        return meter.standing() == Standing.UNKNOWN
                ? new Span(meter.serial())
                : Elsewhere.link(meter.serial(), METERS, meter.serial());
    }

    private static String medium(FoundMeter meter) {
        String key = MEDIUM + meter.medium().replace('_', '-');
        return Texts.has(key) ? Texts.of(key) : meter.medium();
    }

    private static String address(FoundMeter meter) {
        Integer primary = meter.primaryAddress();
        return primary == null ? Texts.of("scan.by-serial") : primary.toString();
    }

    private static Component standing(FoundMeter meter) {
        Div cell = new Div(GatewayWords.standing(meter.standing()));
        if (meter.standing() == Standing.ELSEWHERE) {
            String gateway = meter.registeredGateway();
            Span where = new Span(gateway == null ? Texts.of("scan.nowhere") : Texts.of("scan.behind-other", gateway));
            where.addClassName("hs-note");
            cell.add(new Text(" "), where);
        }
        return cell;
    }

    private static Component action(FoundMeter meter, Consumer<FoundMeter> enter) {
        if (meter.standing() != Standing.UNKNOWN) {
            return new Span();
        }
        return meter.heat()
                ? new RowAction(
                        Texts.of("scan.add"), Texts.of("scan.add.named", meter.serial()), () -> enter.accept(meter))
                : new Span(Texts.of("scan.no-heat-meter"));
    }
}
