package org.heatshare.integration.metering;

import org.jspecify.annotations.Nullable;

/**
 * Something on the network that is asked for what it knows.
 *
 * @param code natural key, at most 40 characters
 * @param protocol for example {@code MBUS_TCP}, {@code MODBUS_TCP}; a miner's family, or {@code MINER} to find it
 * @param address host and port
 * @param heatSource code of the plant it is part of; absent for a gateway
 * @param phase of a miner's building, counted from 1
 * @param registerMap of a controller: JSON array of its registers
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
        @Nullable String login) {

    public enum Kind {
        GATEWAY,
        MINER,
        CONTROLLER
    }

    public static Device gateway(String code, String protocol, String address) {
        return new Device(code, Kind.GATEWAY, protocol, address, null, null, null, null, null, null, null);
    }

    public static Device controller(
            String code, String protocol, String address, String heatSource, String registerMap) {
        return new Device(
                code, Kind.CONTROLLER, protocol, address, heatSource, null, null, null, null, registerMap, null);
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
                code, Kind.MINER, protocol, address, heatSource, model, phase, container, coolantLoop, null, login);
    }
}
