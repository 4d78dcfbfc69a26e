package org.heatshare.integration.metering;

import org.jspecify.annotations.Nullable;

/**
 * Something on the network that is asked for what it knows.
 *
 * @param code natural key, at most 40 characters
 * @param protocol {@code MBUS_TCP}, {@code MODBUS_TCP} or {@code SPARKPLUG_B}; a miner's family, or {@code MINER} to find it
 * @param address host and port; of Sparkplug B, broker, group, edge node and, where it is one behind it, device
 * @param heatSource code of the plant it is part of; absent for a gateway
 * @param phase of a miner's building, counted from 1
 * @param registerMap what is read of a controller over Modbus TCP, as JSON
 * @param metricMap what is taken of a controller that publishes by Sparkplug B, as JSON
 * @param login name of the login in the installation's configuration; absent where none is needed
 */
public record Device(
        String code,
        Kind kind,
        String protocol,
        String address,
        @Nullable String heatSource,
        @Nullable String model,
        @Nullable Integer phase,
        @Nullable String container,
        @Nullable String coolantLoop,
        @Nullable String registerMap,
        @Nullable String metricMap,
        @Nullable String login) {

    public enum Kind {
        GATEWAY,
        MINER,
        CONTROLLER
    }

    public static Device gateway(String code, String protocol, String address) {
        return new Device(code, Kind.GATEWAY, protocol, address, null, null, null, null, null, null, null, null);
    }

    /** A controller that is asked over Modbus TCP. */
    public static Device modbusController(String code, String address, String heatSource, String registerMap) {
        return new Device(
                code,
                Kind.CONTROLLER,
                "MODBUS_TCP",
                address,
                heatSource,
                null,
                null,
                null,
                null,
                registerMap,
                null,
                null);
    }

    /** A controller that publishes by Sparkplug B. */
    public static Device sparkplugController(
            String code, String address, String heatSource, String metricMap, @Nullable String login) {
        return new Device(
                code,
                Kind.CONTROLLER,
                "SPARKPLUG_B",
                address,
                heatSource,
                null,
                null,
                null,
                null,
                null,
                metricMap,
                login);
    }

    public static Device miner(
            String code,
            String protocol,
            String address,
            String heatSource,
            @Nullable String model,
            @Nullable Integer phase,
            @Nullable String container,
            @Nullable String coolantLoop,
            @Nullable String login) {
        return new Device(
                code,
                Kind.MINER,
                protocol,
                address,
                heatSource,
                model,
                phase,
                container,
                coolantLoop,
                null,
                null,
                login);
    }
}
