package org.heatshare.integration.validation;

import java.math.BigDecimal;

/**
 * A limit of a check, with the value that holds where a municipality has set none of its own, for all meters or for one
 * model. Stored under its name.
 */
public enum Threshold {
    /** Hours of a day, which has up to 25. */
    HOURS_MISSING_MAX("2", "0", "25", 0),
    /** Litres a day that may flow without energy: at 5 K they carry less than 3 kWh. */
    FLOW_WITHOUT_ENERGY_MAX_L("500", "0", "100000"),
    /** Wh a day that may be counted without water: a register's last digits may lag by that. */
    ENERGY_WITHOUT_FLOW_MAX_WH("5000", "0", "1000000"),
    /** Kelvins: two sensors of a pair may differ by less. */
    RETURN_ABOVE_SUPPLY_MAX_K("0.5", "0", "20"),
    /** Litres an hour: without flow a pipe's temperatures say nothing. */
    FLOW_MIN_LH("10", "0", "1000"),
    TEMPERATURE_MIN_C("0", "-30", "30"),
    TEMPERATURE_MAX_C("150", "60", "200"),
    /** Per cent. */
    ENERGY_AGAINST_E8_E9_MAX_PERCENT("3", "0.5", "50"),
    /** Wh a day below which E8 and E9 are too coarse to compare with. */
    ENERGY_AGAINST_E8_E9_MIN_WH("50000", "1000", "10000000"),
    /** Wh a cubic metre of water carries a kelvin, at the density of the flow sensor's place. */
    HEAT_COEFFICIENT_WH_M3K("1146", "1000", "1200"),
    /** Hours. */
    REGISTER_CONSTANT_MAX_H("24", "1", "168", 0),
    /** Degrees outdoors below which every building heats. */
    HEATING_SEASON_BELOW_C("5", "-20", "15"),
    /** Median absolute deviations above the energy signature. */
    SPIKE_DEVIATIONS("5", "2", "50"),
    /** Per cent of the most that can be drawn at the place: draws of hot water are no spikes. */
    SPIKE_MIN_PERCENT_OF_POWER("50", "0", "100"),
    /** Read-outs. */
    CLOCK_DRIFT_MAX("0", "0", "25", 0),
    /** Per cent of the sources' heat. */
    NETWORK_LOSS_MIN_PERCENT("0", "-20", "20"),
    /** Per cent of the sources' heat: in summer small networks lose a third and more. */
    NETWORK_LOSS_MAX_PERCENT("45", "20", "90"),
    /** Per cent of an hour's heat: below zero, because the pipes give back what they took up before. */
    NETWORK_HOUR_LOSS_MIN_PERCENT("-50", "-500", "0"),
    /** Per cent of an hour's heat. */
    NETWORK_HOUR_LOSS_MAX_PERCENT("75", "0", "100"),
    /** Hours of a day in which the loss may be outside of these two. */
    NETWORK_HOURS_OFF_MAX("2", "0", "25", 0),
    /** Per cent of a network's homes of which an hour must be known. */
    NETWORK_HOMES_KNOWN_MIN_PERCENT("98", "50", "100");

    private static final String OF_NETWORKS = "NETWORK_";

    private final BigDecimal usual;
    private final BigDecimal least;
    private final BigDecimal most;
    private final int decimals;

    Threshold(String usual, String least, String most) {
        this(usual, least, most, 3);
    }

    Threshold(String usual, String least, String most, int decimals) {
        this.usual = new BigDecimal(usual);
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
        this.decimals = decimals;
    }

    public BigDecimal usual() {
        return usual;
    }

    /** The smallest value that makes sense. */
    public BigDecimal least() {
        return least;
    }

    /** The largest value that makes sense; where a pair of limits bounds a range, the ranges of the two do not cross. */
    public BigDecimal most() {
        return most;
    }

    /** Whether it may differ from one model of meters to another; a network has meters of many. */
    public boolean isOfMeters() {
        return !name().startsWith(OF_NETWORKS);
    }

    /** Decimals that a value may have; none where things are counted. */
    public int decimals() {
        return decimals;
    }

    /** Whether a value lies within the range and has not too many decimals. */
    public boolean allows(BigDecimal value) {
        return value.compareTo(least) >= 0
                && value.compareTo(most) <= 0
                && value.stripTrailingZeros().scale() <= decimals;
    }
}
