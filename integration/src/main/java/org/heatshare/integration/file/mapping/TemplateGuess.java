package org.heatshare.integration.file.mapping;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.heatshare.integration.file.csv.CellSource;
import org.heatshare.integration.file.csv.NumberStyle;
import org.heatshare.integration.file.csv.TimeStyle;
import org.heatshare.integration.file.csv.ValueColumn;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.QuantityUnits;

/** Proposes a template for a sample: from its signs and dates, and from what senders usually call their columns. */
public final class TemplateGuess {
    private static final String NUMBER = "[+-]?[\\d.,'  ]+";
    private static final String COMMA_DECIMALS = "[+-]?[\\d. ' ]*\\d,\\d+";
    private static final String POINT_GROUPS = "[+-]?\\d{1,3}(\\.\\d{3})+,\\d+";
    private static final String SPACE_GROUPS = "[+-]?\\d{1,3}([  ]\\d{3})+([.,]\\d+)?";
    private static final String COMMA_GROUPS = "[+-]?\\d{1,3}(,\\d{3})+\\.\\d+";

    private final SampleTable table;
    private final Optional<TimeGuess> time;

    private TemplateGuess(SampleTable table) {
        this.table = table;
        this.time = TimeGuess.of(table);
    }

    /** @param zone of local times, unless they say theirs */
    public static TemplateDraft of(Sample sample, ZoneId zone) {
        LayoutGuess layout = LayoutGuess.of(sample);
        SampleTable table = SampleTable.of(sample, layout.encoding(), layout.delimiter(), layout.headerRows());
        TemplateGuess guess = new TemplateGuess(table);
        return new TemplateDraft(
                layout.encoding(),
                layout.delimiter(),
                layout.headerRows(),
                guess.numbers(),
                guess.meter(),
                guess.time.map(found -> guess.name(found.column())).orElse(""),
                guess.time
                        .filter(found -> found.timeOfDayColumn() >= 0)
                        .map(found -> guess.name(found.timeOfDayColumn()))
                        .orElse(""),
                guess.time.map(TimeGuess::pattern).orElse(""),
                guess.isUtc() ? "UTC" : zone.getId(),
                null,
                guess.values());
    }

    private String name(int column) {
        return table.columns().get(column);
    }

    private boolean isUtc() {
        return time.filter(found -> found.pattern().equals(TimeStyle.ISO))
                .map(found -> table.values(found.column()))
                .filter(cells -> cells.stream().allMatch(cell -> cell.endsWith("Z")))
                .isPresent();
    }

    private boolean isTime(int column) {
        return time.filter(found -> found.column() == column || found.timeOfDayColumn() == column)
                .isPresent();
    }

    private NumberStyle numbers() {
        List<String> cells = IntStream.range(0, table.columns().size())
                .filter(column -> !isTime(column))
                .boxed()
                .flatMap(column -> table.values(column).stream())
                .toList();
        boolean comma = cells.stream().anyMatch(cell -> cell.matches(COMMA_DECIMALS));
        if (cells.stream().anyMatch(cell -> cell.matches(POINT_GROUPS))) {
            return new NumberStyle(",", ".");
        }
        if (cells.stream().anyMatch(cell -> cell.matches(COMMA_GROUPS))) {
            return new NumberStyle(".", ",");
        }
        boolean spaces = cells.stream().anyMatch(cell -> cell.matches(SPACE_GROUPS));
        return new NumberStyle(comma ? "," : ".", spaces ? " " : "");
    }

    private CellSource meter() {
        return IntStream.range(0, table.columns().size())
                .filter(column -> !isTime(column))
                .filter(column -> ColumnWords.isMeter(name(column)))
                .mapToObj(column -> CellSource.column(name(column)))
                .findFirst()
                .orElse(new CellSource("", ""));
    }

    private List<ValueColumn> values() {
        Set<Quantity> seen = EnumSet.noneOf(Quantity.class);
        List<ValueColumn> values = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            Optional<Quantity> quantity = ColumnWords.quantity(name(column));
            if (!isTime(column) && isNumber(column) && quantity.isPresent() && seen.add(quantity.get())) {
                values.add(new ValueColumn(name(column), quantity.get(), unit(column, quantity.get())));
            }
        }
        return values;
    }

    private boolean isNumber(int column) {
        List<String> cells = table.values(column);
        return !cells.isEmpty() && cells.stream().allMatch(cell -> cell.matches(NUMBER));
    }

    /** From the column's name, or from the column behind it where that holds units of energy. */
    private CellSource unit(int column, Quantity quantity) {
        Optional<String> named = ColumnWords.unit(name(column), quantity);
        if (named.isPresent()) {
            return CellSource.fixed(named.get());
        }
        List<String> behind = column + 1 < table.columns().size() ? table.values(column + 1) : List.of();
        boolean units = !behind.isEmpty()
                && behind.stream()
                        .allMatch(cell ->
                                QuantityUnits.of(quantity).stream().anyMatch(unit -> unit.equalsIgnoreCase(cell)));
        if (units && quantity != Quantity.INFO_CODE) {
            return CellSource.column(name(column + 1));
        }
        return CellSource.fixed(
                quantity == Quantity.HEAT_ENERGY
                        ? EnergyUnit.KWH.symbol()
                        : QuantityUnits.of(quantity).get(0));
    }
}
