package org.heatshare.integration.heatmeter.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Kamstrup's info code, bit by bit. There are three layouts; which one holds is told by the value information field and
 * the width of the record, never by the meter's family.
 */
public final class InfoCodes {
    private static final String[] WIDE = {
        "VOLTAGE_INTERRUPTED",
        "LOW_BATTERY_LEVEL",
        "SENSOR_ERROR",
        "SENSOR_T1_ABOVE_MEASURING_RANGE",
        "SENSOR_T2_ABOVE_MEASURING_RANGE",
        "SENSOR_T1_BELOW_MEASURING_RANGE",
        "SENSOR_T2_BELOW_MEASURING_RANGE",
        "WRONG_TEMPERATURE_DIFFERENCE",
        "FLOW_SENSOR_WEAK_OR_AIR",
        "WRONG_FLOW_DIRECTION",
        "RESERVED_BIT_10",
        "FLOW_INCREASED",
        "IN_A1_LEAKAGE_IN_THE_SYSTEM",
        "IN_B1_LEAKAGE_IN_THE_SYSTEM",
        "IN_A1_EXTERNAL_ALARM",
        "IN_B1_EXTERNAL_ALARM",
        "V1_COMMUNICATION_ERROR",
        "V1_WRONG_PULSE_FIGURE",
        "IN_A2_LEAKAGE_IN_THE_SYSTEM",
        "IN_B2_LEAKAGE_IN_THE_SYSTEM",
        "T3_ABOVE_MEASURING_RANGE_OR_SWITCHED_OFF",
        "T3_BELOW_MEASURING_RANGE_OR_SHORTED",
        "V2_COMMUNICATION_ERROR",
        "V2_WRONG_PULSE_FIGURE",
        "V2_AIR",
        "V2_WRONG_FLOW_DIRECTION",
        "RESERVED_BIT_26",
        "V2_INCREASED_FLOW",
        "V1_V2_BURST_WATER_LOSS",
        "V1_V2_BURST_WATER_PENETRATION",
        "V1_V2_LEAKAGE_WATER_LOSS",
        "V1_V2_LEAKAGE_WATER_PENETRATION"
    };
    private static final int NARROW_BITS = 12;
    private static final int SENSOR_ERROR_BIT = 2;

    private static final long NARROW_MEANING = 0x0FFF & ~(1L << SENSOR_ERROR_BIT);

    private InfoCodes() {}

    /** Names of the set bits of a read-out's info code, empty when all is well. */
    public static List<String> labels(long infoCode) {
        return labels(infoCode, Integer.BYTES);
    }

    /** A code of either width as one of 32 bits; what the narrow one reserves is left out. */
    static long wide(long code, int widthBytes) {
        return widthBytes >= Integer.BYTES ? code : code & NARROW_MEANING;
    }

    /** Names of the set bits. In 16 bits the first twelve mean the same, but for bit 2, which is reserved. */
    static List<String> labels(long code, int widthBytes) {
        List<String> labels = new ArrayList<>(2);
        int bits = widthBytes >= 4 ? WIDE.length : 16;
        for (int bit = 0; bit < bits; bit++) {
            if ((code >> bit & 1) != 0) {
                labels.add(label(bit, widthBytes));
            }
        }
        return labels;
    }

    private static String label(int bit, int widthBytes) {
        boolean named = widthBytes >= 4 || bit < NARROW_BITS && bit != SENSOR_ERROR_BIT;
        return named ? WIDE[bit] : "RESERVED_BIT_" + bit;
    }
}
