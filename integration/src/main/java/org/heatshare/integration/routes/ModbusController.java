package org.heatshare.integration.routes;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.heatshare.integration.minersite.modbus.RegisterMap;

/** A controller with where and what it is asked. */
record ModbusController(int deviceId, String code, InetSocketAddress address, RegisterMap map)
        implements PolledController {
    @Override
    public String key() {
        return code;
    }

    @Override
    public Optional<Duration> every() {
        return Optional.ofNullable(map.pollEvery());
    }
}
