package org.heatshare.integration.heatmeter.telegram;

import java.util.Arrays;

/** Units of the fixed data structure: three decades each, from a table of 64 codes. */
final class FixedUnits {
    static final int SAME_BUT_HISTORIC = 0x3E;

    private static final ValueInformation[] TABLE = new ValueInformation[64];

    static {
        Arrays.fill(TABLE, ValueInformation.of(Quantity.OTHER, Unit.NONE, 0));
        decades(0x02, 9, Quantity.HEAT_ENERGY, Unit.WATT_HOUR, 0);
        decades(0x0B, 9, Quantity.HEAT_ENERGY, Unit.JOULE, 3);
        decades(0x14, 9, Quantity.THERMAL_POWER, Unit.WATT, 0);
        decades(0x1D, 9, Quantity.THERMAL_POWER, Unit.JOULE_PER_HOUR, 3);
        decades(0x26, 9, Quantity.VOLUME, Unit.CUBIC_METRE, -6);
        decades(0x2F, 9, Quantity.VOLUME_FLOW, Unit.CUBIC_METRE_PER_HOUR, -6);
        decades(0x38, 1, Quantity.OTHER, Unit.DEGREE_CELSIUS, -3);
        decades(0x39, 1, Quantity.HEAT_COST_ALLOCATION, Unit.HCA_UNIT, 0);
    }

    private FixedUnits() {}

    static ValueInformation of(int code) {
        return TABLE[code];
    }

    private static void decades(int first, int count, Quantity quantity, Unit unit, int exponent) {
        for (int i = 0; i < count; i++) {
            TABLE[first + i] = ValueInformation.of(quantity, unit, exponent + i);
        }
    }
}
