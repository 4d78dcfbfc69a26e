package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.lookup.MeterPlace;
import org.heatshare.integration.metering.lookup.MeterQuery.Sort;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.WideOnly;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Meters as rows. A row leads to its meter. */
final class MeterGrid extends Grid<MeterRow> {

    private final transient Formats formats;

    MeterGrid(Formats formats) {
        this.formats = formats;
        setHeight("600px");
        getElement().setAttribute("aria-label", Texts.of("meters.title"));
        column(Sort.SERIAL, link()).setFlexGrow(0).setWidth("130px");
        Column<MeterRow> place = column(Sort.PLACE, text(row -> place(row.place())));
        Column<MeterRow> gateway = column(Sort.GATEWAY, text(row -> orDash(row.gateway())));
        gateway.setFlexGrow(0).setWidth("120px");
        Column<MeterRow> read = column(Sort.LAST_READ_OUT, age());
        Column<MeterRow> register = column(Sort.REGISTER, text(this::register));
        register.setTextAlign(ColumnTextAlign.END).setFlexGrow(0).setWidth("140px");
        column(Sort.CONDITION, new ComponentRenderer<>(ConditionBadge::new)).setWidth("160px");
        WideOnly.columns(this, List.of(place, gateway, read, register));
        addSelectionListener(selection -> selection
                .getFirstSelectedItem()
                .ifPresent(row ->
                        getUI().ifPresent(ui -> ui.navigate(MetersView.PATH + "/" + Elsewhere.encoded(row.serial())))));
    }

    void sortBy(Sort by, boolean ascending) {
        SortDirection direction = ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING;
        sort(List.of(new GridSortOrder<>(getColumnByKey(by.name()), direction)));
    }

    private Column<MeterRow> column(Sort sort, Renderer<MeterRow> renderer) {
        return addColumn(renderer)
                .setHeader(Texts.of("meters.column." + Texts.code(sort)))
                .setKey(sort.name())
                .setSortProperty(sort.name())
                .setResizable(true);
    }

    private static Renderer<MeterRow> link() {
        return LitRenderer.<MeterRow>of("<a href=\"${item.address}\">${item.serial}</a>")
                .withProperty("address", row -> MetersView.PATH + "/" + Elsewhere.encoded(row.serial()))
                .withProperty("serial", MeterRow::serial);
    }

    private static Renderer<MeterRow> text(ValueProvider<MeterRow, String> words) {
        return LitRenderer.<MeterRow>of("<span title=\"${item.words}\">${item.words}</span>")
                .withProperty("words", words);
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
