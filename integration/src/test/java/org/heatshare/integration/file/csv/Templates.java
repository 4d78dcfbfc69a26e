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
                List.of(new ValueColumn("energy", Quantity.HEAT_ENERGY, CellSource.fixed("kWh"))));
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
                List.of(
                        new ValueColumn("energy_heat_kwh", Quantity.HEAT_ENERGY, CellSource.fixed("kWh")),
                        new ValueColumn("volume_flow_m3", Quantity.VOLUME, CellSource.fixed("m3"))));
    }
}
