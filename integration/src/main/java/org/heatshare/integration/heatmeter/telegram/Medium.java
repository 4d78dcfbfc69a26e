package org.heatshare.integration.heatmeter.telegram;

/** What flows through the meter, from its header's medium byte (EN 13757-3, table of device types). */
public final class Medium {
    /** Heat, measured in the return pipe: the code of most heat meters. */
    public static final int HEAT = 0x04;
    /** Heat, measured in the supply pipe. */
    public static final int HEAT_INLET = 0x0C;
    /** Heat and cooling by one meter. */
    public static final int HEAT_AND_COOLING = 0x0D;

    private static final String[] NAMES = new String[256];

    static {
        name(0x00, "other", "oil", "electricity", "gas", "heat", "steam", "warm_water", "water");
        name(0x08, "heat_cost_allocator", "compressed_air", "cooling", "cooling_inlet", "heat_inlet");
        name(0x0D, "heat_cooling", "bus_system", "unknown");
        name(0x14, "calorific_value", "hot_water", "cold_water", "dual_water", "pressure", "ad_converter");
        name(0x1A, "smoke_detector", "room_sensor", "gas_detector");
        name(0x20, "breaker", "valve");
        name(0x25, "display");
        name(0x28, "waste_water", "garbage", "carbon_dioxide");
        name(0x31, "gateway", "unidirectional_repeater", "bidirectional_repeater");
        name(0x36, "radio_converter_system_side", "radio_converter_meter_side");
    }

    private Medium() {}

    /** Name in {@code decode}'s output; {@code reserved_xx} for a code without one. */
    public static String label(int code) {
        String name = NAMES[code & 0xFF];
        return name != null ? name : "reserved_%02x".formatted(code);
    }

    /** Whether a meter of this medium can be a heat meter. */
    public static boolean isHeat(int code) {
        return code == HEAT || code == HEAT_INLET || code == HEAT_AND_COOLING;
    }

    private static void name(int first, String... names) {
        System.arraycopy(names, 0, NAMES, first, names.length);
    }
}
