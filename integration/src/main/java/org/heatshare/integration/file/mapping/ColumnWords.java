package org.heatshare.integration.file.mapping;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.QuantityUnits;

/** What senders call their columns, in English and the Nordic languages and German. */
final class ColumnWords {
    private static final Pattern METER =
            words("meter|meter.?id|meter.?no|serial.*|mätare.*|mätarn.*|måler.*|maaler.*|mittari.*|zähler.*|device.*");
    private static final Map<Quantity, Pattern> QUANTITIES = new EnumMap<>(Map.of(
            Quantity.FORWARD_ENERGY, words("e8"),
            Quantity.RETURN_ENERGY, words("e9"),
            Quantity.THERMAL_POWER, words("power|effekt|effect|teho|leistung"),
            Quantity.VOLUME_FLOW, words("flow|flöde|flow.?rate|virtaama|durchfluss"),
            Quantity.SUPPLY_TEMPERATURE, words("t1|supply.*|flow.?temp.*|framledning.*|fremløb.*|meno.*|vorlauf.*"),
            Quantity.RETURN_TEMPERATURE, words("t2|return.*|retur.*|paluu.*|rücklauf.*"),
            Quantity.VOLUME, words("v1|volume|volym.*|volumen|tilavuus|vol"),
            Quantity.HEAT_ENERGY,
                    words("e1|energy|energi.*|heat|heat.?energy|energy.?heat|värme.*|varme.*|wärme.*|lämpö.*"),
            Quantity.INFO_CODE, words("info|info.?code|infokod|infokode")));

    private ColumnWords() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(" + alternatives + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isMeter(String column) {
        return METER.matcher(bare(column)).matches();
    }

    static Optional<Quantity> quantity(String column) {
        return QUANTITIES.entrySet().stream()
                .filter(known -> known.getValue().matcher(bare(column)).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The unit that a column's name ends with, such as {@code energy (MWh)}; empty where it has none. */
    static Optional<String> unit(String column, Quantity quantity) {
        String name = plain(column);
        return QuantityUnits.of(quantity).stream()
                .filter(unit -> name.endsWith(" " + unit.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The name without the unit behind it. */
    private static String bare(String column) {
        String name = plain(column);
        return List.of("kwh", "mwh", "wh", "mj", "gj", "m3", "l", "m3/h", "l/h", "kw", "w", "degc", "c").stream()
                .filter(unit -> name.endsWith(" " + unit))
                .map(unit ->
                        name.substring(0, name.length() - unit.length() - 1).strip())
                .findFirst()
                .orElse(name);
    }

    private static String plain(String column) {
        return column.toLowerCase(Locale.ROOT)
                .replace('³', '3')
                .replace("°c", "degc")
                .replaceAll("[\\[\\](),_]+", " ")
                .strip();
    }
}
