package org.heatshare.integration.heatmeter.telegram;

import java.util.Locale;

/**
 * What a record measures, as far as its value information field tells. The field does not tell heat from electricity:
 * an energy is called heat energy here, and whoever takes readings looks at the medium in the header as well.
 */
public enum Quantity {
    HEAT_ENERGY,
    VOLUME,
    MASS,
    VOLUME_FLOW,
    MASS_FLOW,
    THERMAL_POWER,
    SUPPLY_TEMPERATURE,
    RETURN_TEMPERATURE,
    TEMPERATURE_DIFFERENCE,
    EXTERNAL_TEMPERATURE,
    TEMPERATURE_LIMIT,
    PRESSURE,
    /** Volume times supply temperature, summed since the meter began: Kamstrup's E8. */
    SUPPLY_VOLUME_TEMPERATURE,
    /** Volume times return temperature, summed since the meter began: Kamstrup's E9. */
    RETURN_VOLUME_TEMPERATURE,
    ON_TIME,
    OPERATING_TIME,
    AVERAGING_DURATION,
    ACTUALITY_DURATION,
    DURATION,
    DATE,
    TIME_POINT,
    HEAT_COST_ALLOCATION,
    FABRICATION_NUMBER,
    IDENTIFICATION,
    BUS_ADDRESS,
    INFO_CODE,
    ERROR_FLAGS,
    ERROR_MASK,
    DIGITAL_INPUT,
    DIGITAL_OUTPUT,
    FIRMWARE_VERSION,
    SOFTWARE_VERSION,
    HARDWARE_VERSION,
    MODEL_VERSION,
    PARAMETER_SET,
    MANUFACTURER,
    MEDIUM,
    CUSTOMER,
    CUSTOMER_LOCATION,
    ACCESS_NUMBER,
    PASSWORD,
    VOLTAGE,
    CURRENT,
    CREDIT,
    DEBIT,
    COUNTER,
    BATTERY_LIFE,
    DIMENSIONLESS,
    /** The unit is a text that the meter sends along; see the record's label. */
    PLAIN_TEXT_UNIT,
    MANUFACTURER_SPECIFIC,
    OTHER;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name in {@code decode}'s output. */
    public String label() {
        return label;
    }
}
