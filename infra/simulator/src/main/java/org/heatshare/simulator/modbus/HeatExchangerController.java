package org.heatshare.simulator.modbus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.heatshare.simulator.live.LiveTown;
import org.heatshare.simulator.net.Conversation;
import org.heatshare.simulator.town.HeatBalance;
import org.heatshare.simulator.town.HeatCounters;

/** The heat exchanger between a miner site's coolant and the network, as its controller tells it. */
public final class HeatExchangerController {

    /** What a register says that has no value. */
    static final short NO_VALUE = Short.MIN_VALUE;

    private static final double COOLANT_ABOVE_NETWORK_C = 3;
    private static final double COOLANT_COOLING_C = 10.5;
    private static final double KWH_PER_M3C = 1.145;

    private final LiveTown town;
    private final String source;
    private final double ratedKw;

    /**
     * @param source code of the miner site
     * @param ratedKw power at which the pump runs at full speed
     */
    public HeatExchangerController(LiveTown town, String source, double ratedKw) {
        this.town = town;
        this.source = source;
        this.ratedKw = ratedKw;
    }

    /** The register map of the controller, as an onboarding document has it. */
    public static JsonNode registerMap() {
        return ControllerRegister.DOCUMENT.deepCopy();
    }

    /** A new connection to the controller. */
    public Conversation connect() {
        return new ModbusConversation(this::registers);
    }

    /** All registers now, from address 0; gaps have no value. */
    short[] registers() {
        Map<String, Double> values = values();
        ControllerRegister last = ControllerRegister.MAP.get(ControllerRegister.MAP.size() - 1);
        short[] registers = new short[last.address() + 1];
        java.util.Arrays.fill(registers, NO_VALUE);
        for (ControllerRegister register : ControllerRegister.MAP) {
            double value = values.getOrDefault(register.name(), Double.NaN);
            if (register.type().equals("FLOAT32")) {
                int bits = Float.floatToIntBits((float) value);
                registers[register.address()] = (short) (bits >> 16);
                registers[register.address() + 1] = (short) bits;
            } else if (!Double.isNaN(value)) {
                registers[register.address()] = (short) Math.round(value * 10);
            }
        }
        return registers;
    }

    private Map<String, Double> values() {
        HeatCounters flowing = town.flowing(source);
        HeatBalance balance = town.balance();
        double load = flowing.powerKw() / ratedKw;
        double coolant = flowing.supplyC() + COOLANT_ABOVE_NETWORK_C;
        Map<String, Double> values = new HashMap<>();
        values.put("primary_supply_temperature", coolant);
        values.put("primary_return_temperature", coolant - COOLANT_COOLING_C);
        values.put("secondary_supply_temperature", flowing.supplyC());
        values.put("secondary_return_temperature", flowing.returnC());
        values.put("primary_volume_flow", flowing.powerKw() / (KWH_PER_M3C * COOLANT_COOLING_C));
        values.put("secondary_volume_flow", flowing.flowM3h());
        values.put("pump_speed", load <= 0 ? 0 : Math.min(100, 28 + 72 * load));
        values.put("primary_pressure", 2.1 + 0.6 * Math.min(1, load));
        values.put("thermal_power", flowing.powerKw());
        values.put("outdoor_temperature", balance.outdoorC());
        return values;
    }
}
