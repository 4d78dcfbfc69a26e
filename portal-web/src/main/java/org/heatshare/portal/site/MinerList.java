package org.heatshare.portal.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatshare.integration.minersite.Miner;
import org.heatshare.integration.minersite.MinerCondition;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A site's miners: searched by any words, filtered by condition, sorted by any column. */
final class MinerList extends Section {

    private static final String ALL = "miners.all";
    private static final double GHS_PER_THS = 1e3;
    private static final String NUMBER_WIDTH = "116px";

    private final transient List<Miner> miners;
    private final transient Formats formats;
    private final Grid<Miner> grid = new Grid<>();
    private final TextField search = new TextField(Texts.of("miners.search"));
    private final Select<String> condition = new Select<>();
    private final Span count = new Span();

    MinerList(List<Miner> miners, Formats formats) {
        this.miners = miners;
        this.formats = formats;
        addClassName("hs-card");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.getElement().setAttribute("data-search", "");
        search.addValueChangeListener(change -> filter());
        conditions();
        count.addClassName("hs-note");
        count.getElement().setAttribute("aria-live", "polite");
        columns();
        add(new H2(Texts.of("miners.title")), Columns.fields(search, condition, count), new Div(grid));
        filter();
    }

    private void conditions() {
        List<String> items = new ArrayList<>(List.of(ALL));
        for (MinerCondition one : MinerCondition.values()) {
            items.add(one.name());
        }
        condition.setLabel(Texts.of("miners.condition"));
        condition.setItems(items);
        condition.setItemLabelGenerator(
                item -> item.equals(ALL) ? Texts.of(ALL) : Texts.of(MinerCondition.valueOf(item)));
        condition.setValue(ALL);
        condition.addValueChangeListener(change -> filter());
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setHeight("480px");
        grid.getElement().setAttribute("aria-label", Texts.of("miners.title"));
        text("miners.code", Miner::code).setFrozen(true);
        column("miners.condition", MinerList::badge, Comparator.comparing(Miner::condition));
        text("miners.place", MinerList::place);
        number("miners.power", row -> watts(row.electricPowerW()), row -> orLess(row.electricPowerW()));
        number("miners.hashrate", row -> terahashes(row.hashrateGhs()), row -> orLess(row.hashrateGhs()));
        number(
                "miners.inlet",
                row -> SiteFigures.degrees(row.inletTemperatureC(), formats),
                row -> orLess(row.inletTemperatureC()));
        number(
                "miners.outlet",
                row -> SiteFigures.degrees(row.outletTemperatureC(), formats),
                row -> orLess(row.outletTemperatureC()));
        column(
                "miners.seen",
                row -> new Span(seen(row.lastSeenAt())),
                Comparator.comparing(Miner::lastSeenAt, Comparator.nullsFirst(Comparator.naturalOrder())));
        text("miners.alarm", row -> Objects.requireNonNullElse(row.alarm(), ""));
    }

    private Grid.Column<Miner> text(String key, SerializableFunction<Miner, String> text) {
        return column(key, row -> new Span(text.apply(row)), Comparator.comparing(text));
    }

    private void number(String key, SerializableFunction<Miner, String> text, ToDoubleFunction<Miner> value) {
        column(key, row -> new Span(text.apply(row)), Comparator.comparingDouble(value))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(false)
                .setFlexGrow(0)
                .setWidth(NUMBER_WIDTH);
    }

    private Grid.Column<Miner> column(
            String key, SerializableFunction<Miner, Component> cell, Comparator<Miner> order) {
        return grid.addComponentColumn(cell::apply)
                .setHeader(Texts.of(key))
                .setComparator(order::compare)
                .setAutoWidth(true)
                .setResizable(true)
                .setSortable(true);
    }

    private static String place(Miner row) {
        return Stream.of(
                        row.phase() == null ? null : Texts.of("miners.phase", row.phase()), row.container(), row.loop())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
    }

    private static Component badge(Miner row) {
        Tone tone = switch (row.condition()) {
            case RUNNING -> Tone.GOOD;
            case IDLE -> Tone.NEUTRAL;
            case FAULTED -> Tone.WARNING;
            case SILENT -> Tone.BAD;
        };
        return new Badge(tone, Texts.of(row.condition()));
    }

    private void filter() {
        MinerSearch wanted = new MinerSearch(search.getValue());
        String only = condition.getValue();
        List<Miner> found = miners.stream()
                .filter(wanted::matches)
                .filter(row -> only.equals(ALL) || row.condition().name().equals(only))
                .toList();
        grid.setItems(found);
        count.setText(Texts.of("miners.count", formats.count(found.size()), formats.count(miners.size())));
    }

    private String watts(@Nullable Integer watts) {
        return watts == null ? "–" : formats.quantity(watts, 0, "W");
    }

    private String terahashes(@Nullable BigDecimal gigahashes) {
        return gigahashes == null ? "–" : formats.quantity(gigahashes.doubleValue() / GHS_PER_THS, 1, "TH/s");
    }

    private String seen(@Nullable Instant at) {
        return at == null ? "–" : formats.dateTime(at);
    }

    private static double orLess(@Nullable Number value) {
        return value == null ? Double.NEGATIVE_INFINITY : value.doubleValue();
    }
}
