package org.heatshare.integration.partner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heatshare.integration.metering.Quantity;

/**
 * A column of a readings CSV: the meter, the instant, or a quantity whose unit stands last in its name.
 *
 * @param quantity of a value; of the other kinds without meaning
 * @param unit of a value
 */
record CsvColumn(Kind kind, Quantity quantity, String unit) {

    enum Kind {
        METER,
        AT,
        VALUE
    }

    private static final Map<String, CsvColumn> KNOWN = Map.ofEntries(
            Map.entry("meter", new CsvColumn(Kind.METER, Quantity.INFO_CODE, "")),
            Map.entry("at", new CsvColumn(Kind.AT, Quantity.INFO_CODE, "")),
            value("heat_energy_wh", Quantity.HEAT_ENERGY, "Wh"),
            value("heat_energy_kwh", Quantity.HEAT_ENERGY, "kWh"),
            value("heat_energy_mwh", Quantity.HEAT_ENERGY, "MWh"),
            value("heat_energy_gj", Quantity.HEAT_ENERGY, "GJ"),
            value("volume_m3", Quantity.VOLUME, "m3"),
            value("volume_l", Quantity.VOLUME, "l"),
            value("supply_temperature_c", Quantity.SUPPLY_TEMPERATURE, "degC"),
            value("return_temperature_c", Quantity.RETURN_TEMPERATURE, "degC"),
            value("volume_flow_m3h", Quantity.VOLUME_FLOW, "m3/h"),
            value("volume_flow_lh", Quantity.VOLUME_FLOW, "l/h"),
            value("thermal_power_w", Quantity.THERMAL_POWER, "W"),
            value("thermal_power_kw", Quantity.THERMAL_POWER, "kW"),
            value("forward_m3c", Quantity.FORWARD_ENERGY, "m3*degC"),
            value("return_m3c", Quantity.RETURN_ENERGY, "m3*degC"),
            value("info_code", Quantity.INFO_CODE, ""));

    private static Map.Entry<String, CsvColumn> value(String name, Quantity quantity, String unit) {
        return Map.entry(name, new CsvColumn(Kind.VALUE, quantity, unit));
    }

    /** @throws ProblemException naming the column that is unknown, doubled or missing */
    static List<CsvColumn> parse(List<String> names) {
        List<CsvColumn> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String written : names) {
            String name = written.strip().toLowerCase(Locale.ROOT);
            CsvColumn column = KNOWN.get(name);
            if (column == null || !seen.add(name)) {
                throw header("column '" + shortened(written) + "' is "
                        + (column == null ? "not known" : "there twice") + "; known are "
                        + String.join(", ", KNOWN.keySet().stream().sorted().toList()));
            }
            columns.add(column);
        }
        if (!seen.contains("meter") || !seen.contains("at")) {
            throw header("the columns meter and at must be there");
        }
        return List.copyOf(columns);
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }

    private static ProblemException header(String detail) {
        return new ProblemException(Problem.badRequest("unknown-header", "In the first line, " + detail));
    }
}
