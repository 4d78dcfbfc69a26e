package org.heatshare.integration.file.csv;

import java.util.List;
import org.heatshare.integration.metering.Quantity;

/** Templates for tests. */
public final class Templates {
    private Templates() {}

    /** Registers in local time of Stockholm, with a decimal comma. */
    public static CsvTemplate registers() {
        return of("Registers", "dd.MM.yyyy HH:mm", "Europe/Stockholm");
    }

    public static CsvTemplate of(String name, String pattern, String zone) {
        return new CsvTemplate(
                name,
                TextEncoding.UTF_8,
                ";",
                1,
                new NumberStyle(",", ""),
                CellSource.column("meter"),
                new TimeStyle("time", "", pattern, zone),
                null,
                List.of(new ValueColumn("energy", Quantity.HEAT_ENERGY, CellSource.fixed("kWh"))));
    }

    /** The heat of intervals in kWh, in local time of Stockholm. */
    public static CsvTemplate intervals(IntervalStyle.Length length, IntervalStyle.Stamp stamp, String pattern) {
        CsvTemplate plain = of("Intervals", pattern, "Europe/Stockholm");
        return new CsvTemplate(
                plain.name(),
                plain.encoding(),
                plain.delimiter(),
                plain.headerRows(),
                plain.numbers(),
                plain.meter(),
                plain.time(),
                new IntervalStyle(length, stamp),
                plain.values());
    }

    /** The columns of the published hours of Aalborg's meters. */
    public static CsvTemplate aalborg() {
        return new CsvTemplate(
                "Aalborg",
                TextEncoding.UTF_8,
                ",",
                1,
                new NumberStyle(".", ""),
                CellSource.column("meter_id"),
                new TimeStyle("time_rounded", "", TimeStyle.ISO, "UTC"),
                null,
                List.of(
                        new ValueColumn("energy_heat_kwh", Quantity.HEAT_ENERGY, CellSource.fixed("kWh")),
                        new ValueColumn("volume_flow_m3", Quantity.VOLUME, CellSource.fixed("m3"))));
    }
}
