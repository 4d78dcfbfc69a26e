package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What kind of meter it is, where it stands, and what it complains of. */
final class MeterPanel extends Section {

    private static final double WATTS_PER_KILOWATT = 1e3;

    MeterPanel(MeterDetail detail, Formats formats) {
        addClassName("hs-card");
        HeatMeter meter = detail.meter();
        String none = Texts.of("meter.none");
        add(
                new H2(Texts.of("meter.facts")),
                new Facts()
                        .fact(Texts.of("meter.condition"), new ConditionBadge(detail.now()))
                        .fact(Texts.of("meter.info-code"), infoCode(detail))
                        .fact(
                                Texts.of("meter.place"),
                                detail.now().place() == null
                                        ? new Text(none)
                                        : PlaceLink.of(detail.now().place()))
                        .fact(Texts.of("meter.model"), meter.model() == null ? none : meter.model())
                        .fact(Texts.of("meter.manufacturer"), meter.manufacturer())
                        .fact(Texts.of("meter.gateway"), gateway(meter, none))
                        .fact(
                                Texts.of("meter.register"),
                                Texts.of(
                                        "meter.register.detail",
                                        meter.registerDigits(),
                                        meter.energyUnit().symbol()))
                        .fact(
                                Texts.of("meter.power-max"),
                                formats.quantity(meter.thermalPowerMaxW() / WATTS_PER_KILOWATT, 0, "kW")));
    }

    private static Component infoCode(MeterDetail detail) {
        List<String> words =
                InfoWords.of(detail.meter().manufacturer(), detail.now().infoCode());
        if (words.isEmpty()) {
            return new Text(Texts.of("meter.info-code.none"));
        }
        UnorderedList list = new UnorderedList();
        words.forEach(one -> list.add(new ListItem(one)));
        return list;
    }

    private static String gateway(HeatMeter meter, String none) {
        if (meter.gateway() == null) {
            return none;
        }
        return meter.primaryAddress() == null
                ? meter.gateway()
                : Texts.of("meter.gateway.address", meter.gateway(), meter.primaryAddress());
    }
}
