package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.lookup.MeterPlace;
import org.heatshare.integration.metering.lookup.MeterQuery.Sort;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.staff.list.RowGrid;
import org.heatshare.portal.text.Age;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Meters as rows. A row leads to its meter. */
final class MeterGrid extends RowGrid<MeterRow, Sort> {

    private final transient Formats formats;

    MeterGrid(Formats formats) {
        super(Texts.of("meters.title"), "meters.column.");
        this.formats = formats;
        leadingTo(Sort.SERIAL, MetersView.PATH, MeterRow::serial).setFlexGrow(0).setWidth("130px");
        Column<MeterRow> place = words(Sort.PLACE, row -> place(row.place()));
        Column<MeterRow> gateway = words(Sort.GATEWAY, row -> orDash(row.gateway()));
        gateway.setFlexGrow(0).setWidth("120px");
        Column<MeterRow> read = column(Sort.LAST_READ_OUT, age());
        Column<MeterRow> register = words(Sort.REGISTER, this::register);
        register.setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("140px");
        column(Sort.CONDITION, ConditionBadge::new).setWidth("160px");
        WideOnly.columns(this, List.of(place, gateway, read, register));
    }

    private static String place(@Nullable MeterPlace place) {
        if (place == null) {
            return "–";
        }
        return place.name() == null ? place.code() : place.code() + " · " + place.name();
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }

    /** How old; the instant itself shows when the pointer rests on it. */
    private Renderer<MeterRow> age() {
        return LitRenderer.<MeterRow>of("<span title=\"${item.at}\">${item.age}</span>")
                .withProperty("age", row -> row.lastReadAt() == null ? "–" : Age.of(row.lastReadAt()))
                .withProperty("at", row -> row.lastReadAt() == null ? "" : formats.dateTime(row.lastReadAt()));
    }

    private String register(MeterRow row) {
        Long energyWh = row.energyWh();
        return energyWh == null ? "–" : formats.energy(Energy.ofWattHours(energyWh));
    }
}
