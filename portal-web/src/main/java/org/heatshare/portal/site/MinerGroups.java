package org.heatshare.portal.site;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.heatshare.integration.minersite.Miner;
import org.heatshare.integration.minersite.MinerCondition;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** A site's miners by phase, container or loop, sorted by any column. */
final class MinerGroups extends Section {
    private static final double W_PER_KW = 1000;
    private static final String NUMBER_WIDTH = "124px";
    private static final String UNKNOWN = "–";

    private final transient Formats formats;
    private final Grid<MinerGroup> grid = new Grid<>();

    MinerGroups(List<Miner> miners, SiteLook look, Formats formats) {
        this.formats = formats;
        addClassName("hs-card");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", Texts.of("site.groups"));
        columns(look.by());
        grid.setItems(MinerGroup.of(miners, look.by()));
        add(new H2(Texts.of("site.groups")), choice(look), grid);
    }

    private static Choice choice(SiteLook look) {
        Choice choice = new Choice(Texts.of("site.by"));
        for (Grouping by : Grouping.values()) {
            choice.option(Texts.of(by.key()), look.with(by), by == look.by());
        }
        return choice;
    }

    private void columns(Grouping by) {
        grid.addColumn(group -> group.name().isEmpty() ? Texts.of("site.group.none") : group.name())
                .setHeader(Texts.of(by.key()))
                .setComparator((one, other) -> MinerGroup.compareNames(one.name(), other.name()))
                .setFlexGrow(1)
                .setWidth("120px")
                .setFrozen(true)
                .setSortable(true);
        number("site.group.running", this::running, MinerGroups::share);
        number("site.group.faults", group -> count(group, MinerCondition.FAULTED), faults(MinerCondition.FAULTED));
        number("site.group.silent", group -> count(group, MinerCondition.SILENT), faults(MinerCondition.SILENT));
        number(
                "miners.power",
                group -> formats.quantity(group.electricPowerW() / W_PER_KW, 0, "kW"),
                MinerGroup::electricPowerW);
        number("miners.hashrate", group -> formats.quantity(group.hashrateThs(), 0, "TH/s"), MinerGroup::hashrateThs);
        number(
                "miners.inlet",
                group -> degrees(group.mean(Miner::inletTemperatureC)),
                group -> orLess(group.mean(Miner::inletTemperatureC)));
        number(
                "miners.outlet",
                group -> degrees(group.mean(Miner::outletTemperatureC)),
                group -> orLess(group.mean(Miner::outletTemperatureC)));
    }

    private void number(String key, SerializableFunction<MinerGroup, String> text, ToDoubleFunction<MinerGroup> value) {
        grid.addColumn(text::apply)
                .setHeader(Texts.of(key))
                .setComparator(Comparator.comparingDouble(value)::compare)
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth(NUMBER_WIDTH)
                .setSortable(true);
    }

    private String running(MinerGroup group) {
        return Texts.of(
                "site.miners.of",
                formats.count(group.count(MinerCondition.RUNNING)),
                formats.count(group.miners().size()));
    }

    private String count(MinerGroup group, MinerCondition condition) {
        return formats.count(group.count(condition));
    }

    private static double share(MinerGroup group) {
        return group.count(MinerCondition.RUNNING) / (double) group.miners().size();
    }

    private static ToDoubleFunction<MinerGroup> faults(MinerCondition condition) {
        return group -> group.count(condition);
    }

    private String degrees(OptionalDouble celsius) {
        return celsius.isPresent() ? formats.quantity(celsius.getAsDouble(), 1, "°C") : UNKNOWN;
    }

    private static double orLess(OptionalDouble value) {
        return value.orElse(Double.NEGATIVE_INFINITY);
    }
}
