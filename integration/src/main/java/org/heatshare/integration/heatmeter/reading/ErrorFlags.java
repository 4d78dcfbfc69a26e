package org.heatshare.integration.heatmeter.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Kamstrup's older info code, sent as the standard's error flags (VIF FD17). Its bits have nothing in common with the
 * newer ones. Other makes use the same field in their own way, so that their bits are given by number only.
 */
final class ErrorFlags {
    private static final String KAMSTRUP_NAME = "KAM";
    private static final Map<Integer, String> KAMSTRUP = Map.of(
            0, "VOLTAGE_INTERRUPTED",
            2, "SENSOR_T2_OUTSIDE_MEASURING_RANGE",
            3, "SENSOR_T1_OUTSIDE_MEASURING_RANGE",
            4, "V1_COMMUNICATION_ERROR",
            14, "WRONG_FLOW_DIRECTION");

    /** The info code's bit of the same meaning; it tells above and below a range apart, which these flags do not. */
    private static final Map<Integer, Integer> INFO_CODE_BITS = Map.of(0, 0, 2, 2, 3, 2, 4, 16, 14, 9);

    private ErrorFlags() {}

    /** The same statement as an info code; absent for makes whose bits we do not know. */
    static @Nullable Long asInfoCode(long flags, String manufacturer) {
        if (flags == 0) {
            return 0L;
        }
        if (!manufacturer.equals(KAMSTRUP_NAME)) {
            return null;
        }
        long code = 0;
        for (Map.Entry<Integer, Integer> bit : INFO_CODE_BITS.entrySet()) {
            code |= (flags >> bit.getKey() & 1) << bit.getValue();
        }
        return code;
    }

    static List<String> labels(long flags, int widthBytes, String manufacturer) {
        boolean kamstrup = manufacturer.equals(KAMSTRUP_NAME);
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
