package org.heatshare.integration.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** Puts a value that came with its unit into a read-out. Units are converted, never guessed. */
public final class QuantityUnits {

    private QuantityUnits() {}

    /** The units in which a quantity is taken; {@code 1} where it has none. */
    public static List<String> of(Quantity quantity) {
        return switch (quantity) {
            case HEAT_ENERGY ->
                Arrays.stream(EnergyUnit.values()).map(EnergyUnit::symbol).toList();
            case VOLUME -> List.of("m3", "l");
            case SUPPLY_TEMPERATURE, RETURN_TEMPERATURE -> List.of("degC");
            case VOLUME_FLOW -> List.of("m3/h", "l/h");
            case THERMAL_POWER -> List.of("kW", "W");
            case FORWARD_ENERGY, RETURN_ENERGY -> List.of("m3*degC");
            case INFO_CODE -> List.of("1");
        };
    }

    /**
     * @throws IllegalArgumentException naming quantity, unit and the units that would do
     * @throws ArithmeticException when the value is beyond what is kept
     */
    public static void put(ReadOutBuilder readOut, Quantity quantity, BigDecimal value, String unit) {
        switch (quantity) {
            case HEAT_ENERGY -> readOut.heatEnergy(new RegisterValue(value, energyUnit(unit)));
            case VOLUME -> readOut.volumeL(whole(value, places(quantity, unit, "m3", 3, "l", 0)));
            case SUPPLY_TEMPERATURE ->
                readOut.supplyTemperatureCc(small(value, places(quantity, unit, "degC", 2, "C", 2)));
            case RETURN_TEMPERATURE ->
                readOut.returnTemperatureCc(small(value, places(quantity, unit, "degC", 2, "C", 2)));
            case VOLUME_FLOW -> readOut.volumeFlowLh(small(value, places(quantity, unit, "m3/h", 3, "l/h", 0)));
            case THERMAL_POWER -> readOut.thermalPowerW(small(value, places(quantity, unit, "W", 0, "kW", 3)));
            case FORWARD_ENERGY -> readOut.forwardM3c(whole(value, places(quantity, unit, "m3*degC", 0, "m3C", 0)));
            case RETURN_ENERGY -> readOut.returnM3c(whole(value, places(quantity, unit, "m3*degC", 0, "m3C", 0)));
            case INFO_CODE -> readOut.infoCode(whole(value, places(quantity, unit, "", 0, "1", 0)));
        }
    }

    private static EnergyUnit energyUnit(String unit) {
        return EnergyUnit.of(unit).orElseThrow(() -> unknown(Quantity.HEAT_ENERGY, unit, "Wh, kWh, MWh, MJ or GJ"));
    }

    /** By how many places a value of that unit moves left of its point to become the kept one. */
    private static int places(
            Quantity quantity, String unit, String one, int placesOfOne, String two, int placesOfTwo) {
        if (unit.equalsIgnoreCase(one)) {
            return placesOfOne;
        }
        if (unit.equalsIgnoreCase(two)) {
            return placesOfTwo;
        }
        throw unknown(quantity, unit, one.isEmpty() ? "none" : one + " or " + two);
    }

    private static IllegalArgumentException unknown(Quantity quantity, String unit, String known) {
        return new IllegalArgumentException(
                "unit '" + unit + "' of " + quantity.key() + " is not known; send " + known);
    }

    private static long whole(BigDecimal value, int places) {
        return value.movePointRight(places).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static int small(BigDecimal value, int places) {
        return value.movePointRight(places).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
