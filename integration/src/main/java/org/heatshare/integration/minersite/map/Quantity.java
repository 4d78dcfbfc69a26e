package org.heatshare.integration.minersite.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a controller measures, with the units in which controllers tell it and the one in which it is kept, so that a value
 * means the same whichever controller it comes from.
 */
public enum Quantity {
    TEMPERATURE("c", units("°C", "1")),
    TEMPERATURE_DIFFERENCE("k", units("K", "1")),
    VOLUME_FLOW("m3h", units("m3/h", "1", "l/h", "0.001", "l/min", "0.06", "l/s", "3.6")),
    VOLUME("m3", units("m3", "1", "l", "0.001")),
    THERMAL_POWER("kw", units("kW", "1", "W", "0.001", "MW", "1000")),
    ELECTRIC_POWER("kw", units("kW", "1", "W", "0.001", "MW", "1000")),
    HEAT_ENERGY("kwh", units("kWh", "1", "Wh", "0.001", "MWh", "1000", "MJ", "0.277777777778", "GJ", "277.777777778")),
    ELECTRIC_ENERGY("kwh", units("kWh", "1", "Wh", "0.001", "MWh", "1000")),
    PRESSURE("bar", units("bar", "1", "mbar", "0.001", "kPa", "0.01", "MPa", "10")),
    /** A pump's speed, a valve's opening. */
    SHARE("percent", units("%", "1")),
    ROTATIONAL_SPEED("rpm", units("rpm", "1")),
    ELECTRIC_CURRENT("a", units("A", "1")),
    VOLTAGE("v", units("V", "1")),
    FREQUENCY("hz", units("Hz", "1")),
    /** A number that stands for a state, as the controller counts its states; it has no unit. */
    STATE("", Map.of("", BigDecimal.ONE));

    private static final int DIGITS_MAX = 6;

    private final String suffix;
    private final Map<String, BigDecimal> units;

    Quantity(String suffix, Map<String, BigDecimal> units) {
        this.suffix = suffix;
        this.units = units;
    }

    /** The units in which it may be told. */
    public Set<String> units() {
        return units.keySet();
    }

    /** The name of a value in the unit in which it is kept, which stands last in it. */
    public String named(String name) {
        return suffix.isEmpty() ? name : name + "_" + suffix;
    }

    /** In the unit in which it is kept, to at most six decimal places; a value in that unit already is not rounded. */
    public BigDecimal kept(BigDecimal value, String unit) {
        @Nullable BigDecimal factor = units.get(unit);
        if (factor == null) {
            throw new IllegalArgumentException("%s has no unit '%s'; known are %s.".formatted(this, unit, units()));
        }
        if (factor.equals(BigDecimal.ONE)) {
            return value;
        }
        BigDecimal kept = value.multiply(factor);
        return kept.scale() <= DIGITS_MAX ? kept : kept.setScale(DIGITS_MAX, RoundingMode.HALF_UP);
    }

    private static Map<String, BigDecimal> units(String... unitsAndFactors) {
        Map<String, BigDecimal> units = new LinkedHashMap<>();
        for (int i = 0; i < unitsAndFactors.length; i += 2) {
            units.put(unitsAndFactors[i], new BigDecimal(unitsAndFactors[i + 1]));
        }
        return units;
    }
}
