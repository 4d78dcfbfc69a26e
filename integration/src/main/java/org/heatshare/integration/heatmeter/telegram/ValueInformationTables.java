package org.heatshare.integration.heatmeter.telegram;

import static org.heatshare.integration.heatmeter.telegram.Quantity.*;

import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.jspecify.annotations.Nullable;

/**
 * The value information fields of EN 13757-3: the primary table, its two extensions, and the manufacturer's own codes
 * that we know. Built once, so that decoding a record is a look-up.
 */
final class ValueInformationTables {
    static final ValueInformation MANUFACTURERS_OWN = ValueInformation.of(MANUFACTURER_SPECIFIC, Unit.NONE, 0);
    private static final ValueInformation UNKNOWN = ValueInformation.of(OTHER, Unit.NONE, 0);
    private static final ValueInformation KAMSTRUP_E8 =
            ValueInformation.of(SUPPLY_VOLUME_TEMPERATURE, Unit.CUBIC_METRE_DEGREE, 0);
    private static final ValueInformation KAMSTRUP_E9 =
            ValueInformation.of(RETURN_VOLUME_TEMPERATURE, Unit.CUBIC_METRE_DEGREE, 0);
    private static final ValueInformation KAMSTRUP_INFO_CODE = ValueInformation.of(INFO_CODE, Unit.NONE, 0);

    private static final @Nullable ValueInformation[] PRIMARY = new ValueInformation[128];
    private static final @Nullable ValueInformation[] EXTENSION_FB = new ValueInformation[128];
    private static final @Nullable ValueInformation[] EXTENSION_FD = new ValueInformation[128];
    private static final Unit[] TIME_UNITS = {Unit.SECOND, Unit.MINUTE, Unit.HOUR, Unit.DAY};
    private static final int KAMSTRUP = MeterIdentity.manufacturerCode("KAM");

    static {
        energyAndVolume();
        powerAndFlow();
        temperatures();
        timesAndNames();
        largeUnits();
        fahrenheit();
        identities();
        settings();
        electricity();
    }

    private ValueInformationTables() {}

    static ValueInformation primary(int vif) {
        return known(PRIMARY[vif]);
    }

    static ValueInformation extensionFb(int vife) {
        return known(EXTENSION_FB[vife]);
    }

    static ValueInformation extensionFd(int vife) {
        return known(EXTENSION_FD[vife]);
    }

    /** Kamstrup's E8, E9 and info code, which no standard table holds. */
    static ValueInformation manufacturers(int manufacturerCode, int vife) {
        if (manufacturerCode == KAMSTRUP) {
            switch (vife) {
                case 0x07:
                    return KAMSTRUP_E8;
                case 0x08:
                    return KAMSTRUP_E9;
                case 0x22:
                    return KAMSTRUP_INFO_CODE;
                default:
            }
        }
        return MANUFACTURERS_OWN;
    }

    private static ValueInformation known(@Nullable ValueInformation information) {
        return information != null ? information : UNKNOWN;
    }

    private static void energyAndVolume() {
        range(PRIMARY, 0x00, 8, HEAT_ENERGY, Unit.WATT_HOUR, -3);
        range(PRIMARY, 0x08, 8, HEAT_ENERGY, Unit.JOULE, 0);
        range(PRIMARY, 0x10, 8, VOLUME, Unit.CUBIC_METRE, -6);
        range(PRIMARY, 0x18, 8, MASS, Unit.KILOGRAM, -3);
    }

    private static void powerAndFlow() {
        range(PRIMARY, 0x28, 8, THERMAL_POWER, Unit.WATT, -3);
        range(PRIMARY, 0x30, 8, THERMAL_POWER, Unit.JOULE_PER_HOUR, 0);
        range(PRIMARY, 0x38, 8, VOLUME_FLOW, Unit.CUBIC_METRE_PER_HOUR, -6);
        range(PRIMARY, 0x40, 8, VOLUME_FLOW, Unit.CUBIC_METRE_PER_MINUTE, -7);
        range(PRIMARY, 0x48, 8, VOLUME_FLOW, Unit.CUBIC_METRE_PER_SECOND, -9);
        range(PRIMARY, 0x50, 8, MASS_FLOW, Unit.KILOGRAM_PER_HOUR, -3);
    }

    private static void temperatures() {
        range(PRIMARY, 0x58, 4, SUPPLY_TEMPERATURE, Unit.DEGREE_CELSIUS, -3);
        range(PRIMARY, 0x5C, 4, RETURN_TEMPERATURE, Unit.DEGREE_CELSIUS, -3);
        range(PRIMARY, 0x60, 4, TEMPERATURE_DIFFERENCE, Unit.KELVIN, -3);
        range(PRIMARY, 0x64, 4, EXTERNAL_TEMPERATURE, Unit.DEGREE_CELSIUS, -3);
        range(PRIMARY, 0x68, 4, PRESSURE, Unit.BAR, -3);
    }

    private static void timesAndNames() {
        durations(PRIMARY, 0x20, ON_TIME);
        durations(PRIMARY, 0x24, OPERATING_TIME);
        one(PRIMARY, 0x6C, Quantity.DATE, Unit.DATE);
        one(PRIMARY, 0x6D, TIME_POINT, Unit.DATE_TIME);
        one(PRIMARY, 0x6E, HEAT_COST_ALLOCATION, Unit.HCA_UNIT);
        durations(PRIMARY, 0x70, AVERAGING_DURATION);
        durations(PRIMARY, 0x74, ACTUALITY_DURATION);
        one(PRIMARY, 0x78, FABRICATION_NUMBER, Unit.NONE);
        one(PRIMARY, 0x79, IDENTIFICATION, Unit.NONE);
        one(PRIMARY, 0x7A, BUS_ADDRESS, Unit.NONE);
    }

    private static void largeUnits() {
        range(EXTENSION_FB, 0x00, 2, HEAT_ENERGY, Unit.WATT_HOUR, 5);
        range(EXTENSION_FB, 0x08, 2, HEAT_ENERGY, Unit.JOULE, 8);
        range(EXTENSION_FB, 0x0C, 4, HEAT_ENERGY, Unit.CALORIE, 5);
        range(EXTENSION_FB, 0x10, 2, VOLUME, Unit.CUBIC_METRE, 2);
        range(EXTENSION_FB, 0x18, 2, MASS, Unit.KILOGRAM, 5);
        range(EXTENSION_FB, 0x21, 1, VOLUME, Unit.CUBIC_FOOT, -1);
        range(EXTENSION_FB, 0x22, 2, VOLUME, Unit.US_GALLON, -1);
        range(EXTENSION_FB, 0x24, 1, VOLUME_FLOW, Unit.GALLON_PER_MINUTE, -3);
        range(EXTENSION_FB, 0x25, 1, VOLUME_FLOW, Unit.GALLON_PER_MINUTE, 0);
        range(EXTENSION_FB, 0x26, 1, VOLUME_FLOW, Unit.GALLON_PER_HOUR, 0);
        range(EXTENSION_FB, 0x28, 2, THERMAL_POWER, Unit.WATT, 5);
        range(EXTENSION_FB, 0x30, 2, THERMAL_POWER, Unit.JOULE_PER_HOUR, 8);
        range(EXTENSION_FB, 0x74, 4, TEMPERATURE_LIMIT, Unit.DEGREE_CELSIUS, -3);
        range(EXTENSION_FB, 0x78, 8, OTHER, Unit.WATT, -3);
    }

    private static void fahrenheit() {
        range(EXTENSION_FB, 0x58, 4, SUPPLY_TEMPERATURE, Unit.DEGREE_FAHRENHEIT, -3);
        range(EXTENSION_FB, 0x5C, 4, RETURN_TEMPERATURE, Unit.DEGREE_FAHRENHEIT, -3);
        range(EXTENSION_FB, 0x60, 4, TEMPERATURE_DIFFERENCE, Unit.FAHRENHEIT_DIFFERENCE, -3);
        range(EXTENSION_FB, 0x64, 4, EXTERNAL_TEMPERATURE, Unit.DEGREE_FAHRENHEIT, -3);
        range(EXTENSION_FB, 0x70, 4, TEMPERATURE_LIMIT, Unit.DEGREE_FAHRENHEIT, -3);
    }

    private static void identities() {
        range(EXTENSION_FD, 0x00, 4, CREDIT, Unit.NONE, -3);
        range(EXTENSION_FD, 0x04, 4, DEBIT, Unit.NONE, -3);
        one(EXTENSION_FD, 0x08, ACCESS_NUMBER, Unit.NONE);
        one(EXTENSION_FD, 0x09, MEDIUM, Unit.NONE);
        one(EXTENSION_FD, 0x0A, MANUFACTURER, Unit.NONE);
        one(EXTENSION_FD, 0x0B, PARAMETER_SET, Unit.NONE);
        one(EXTENSION_FD, 0x0C, MODEL_VERSION, Unit.NONE);
        one(EXTENSION_FD, 0x0D, HARDWARE_VERSION, Unit.NONE);
        one(EXTENSION_FD, 0x0E, FIRMWARE_VERSION, Unit.NONE);
        one(EXTENSION_FD, 0x0F, SOFTWARE_VERSION, Unit.NONE);
        one(EXTENSION_FD, 0x10, CUSTOMER_LOCATION, Unit.NONE);
        one(EXTENSION_FD, 0x11, CUSTOMER, Unit.NONE);
        one(EXTENSION_FD, 0x16, PASSWORD, Unit.NONE);
        one(EXTENSION_FD, 0x17, ERROR_FLAGS, Unit.NONE);
        one(EXTENSION_FD, 0x18, ERROR_MASK, Unit.NONE);
        one(EXTENSION_FD, 0x1A, DIGITAL_OUTPUT, Unit.NONE);
        one(EXTENSION_FD, 0x1B, DIGITAL_INPUT, Unit.NONE);
    }

    private static void settings() {
        durations(EXTENSION_FD, 0x24, DURATION);
        one(EXTENSION_FD, 0x28, DURATION, Unit.MONTH);
        one(EXTENSION_FD, 0x29, DURATION, Unit.YEAR);
        durations(EXTENSION_FD, 0x2C, DURATION);
        one(EXTENSION_FD, 0x30, TIME_POINT, Unit.DATE_TIME);
        durations(EXTENSION_FD, 0x30, 1, DURATION);
        durations(EXTENSION_FD, 0x34, DURATION);
        one(EXTENSION_FD, 0x38, DURATION, Unit.MONTH);
        one(EXTENSION_FD, 0x39, DURATION, Unit.YEAR);
        one(EXTENSION_FD, 0x3A, Quantity.DIMENSIONLESS, Unit.NONE);
        one(EXTENSION_FD, 0x60, COUNTER, Unit.NONE);
        one(EXTENSION_FD, 0x61, COUNTER, Unit.NONE);
        one(EXTENSION_FD, 0x70, TIME_POINT, Unit.DATE_TIME);
        one(EXTENSION_FD, 0x74, BATTERY_LIFE, Unit.DAY);
    }

    private static void electricity() {
        range(EXTENSION_FD, 0x40, 16, VOLTAGE, Unit.VOLT, -9);
        range(EXTENSION_FD, 0x50, 16, CURRENT, Unit.AMPERE, -12);
    }

    private static void one(@Nullable ValueInformation[] table, int vif, Quantity quantity, Unit unit) {
        table[vif] = ValueInformation.of(quantity, unit, 0);
    }

    private static void range(
            @Nullable ValueInformation[] table, int first, int count, Quantity quantity, Unit unit, int exponent) {
        for (int i = 0; i < count; i++) {
            table[first + i] = ValueInformation.of(quantity, unit, exponent + i);
        }
    }

    private static void durations(@Nullable ValueInformation[] table, int first, Quantity quantity) {
        durations(table, first, 0, quantity);
    }

    private static void durations(@Nullable ValueInformation[] table, int first, int shortest, Quantity quantity) {
        for (int i = shortest; i < TIME_UNITS.length; i++) {
            table[first + i] = ValueInformation.of(quantity, TIME_UNITS[i], 0);
        }
    }
}
