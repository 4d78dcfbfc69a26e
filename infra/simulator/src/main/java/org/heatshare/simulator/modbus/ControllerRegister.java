package org.heatshare.simulator.modbus;

import java.util.List;

/**
 * One value of the controller's register map; the same map answers for input and for holding registers.
 *
 * @param name what it is, the unit last
 * @param address first register, counted from 0
 * @param type INT16 or FLOAT32 (two registers, high word first)
 * @param scale factor from the register's number to the value
 */
public record ControllerRegister(String name, int address, String type, String scale) {

    /** The whole map, in the order of the addresses. */
    public static final List<ControllerRegister> MAP = List.of(
            tenths("primary_supply_temperature_c", 0),
            tenths("primary_return_temperature_c", 1),
            tenths("secondary_supply_temperature_c", 2),
            tenths("secondary_return_temperature_c", 3),
            tenths("primary_volume_flow_m3h", 4),
            tenths("secondary_volume_flow_m3h", 5),
            tenths("pump_speed_percent", 6),
            tenths("primary_pressure_bar", 7),
            new ControllerRegister("thermal_power_kw", 8, "FLOAT32", "1"),
            tenths("outdoor_temperature_c", 10));

    private static ControllerRegister tenths(String name, int address) {
        return new ControllerRegister(name, address, "INT16", "0.1");
    }
}
