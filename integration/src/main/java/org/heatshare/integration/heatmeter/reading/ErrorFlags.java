package org.heatshare.integration.heatmeter.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Kamstrup's older info code, sent as the standard's error flags (VIF FD17). Its bits have nothing in common with the
 * newer ones. Other makes use the same field in their own way, so that their bits are given by number only.
 */
final class ErrorFlags {
    private static final Map<Integer, String> KAMSTRUP = Map.of(
            0, "VOLTAGE_INTERRUPTED",
            2, "SENSOR_T2_OUTSIDE_MEASURING_RANGE",
            3, "SENSOR_T1_OUTSIDE_MEASURING_RANGE",
            4, "V1_COMMUNICATION_ERROR",
            14, "WRONG_FLOW_DIRECTION");

    private ErrorFlags() {}

    static List<String> labels(long flags, int widthBytes, String manufacturer) {
        boolean kamstrup = manufacturer.equals("KAM");
        List<String> labels = new ArrayList<>(2);
        for (int bit = 0; bit < 8 * widthBytes; bit++) {
            if ((flags >> bit & 1) != 0) {
                String unnamed = "ERROR_FLAG_" + bit;
                labels.add(kamstrup ? KAMSTRUP.getOrDefault(bit, unnamed) : unnamed);
            }
        }
        return labels;
    }
}
