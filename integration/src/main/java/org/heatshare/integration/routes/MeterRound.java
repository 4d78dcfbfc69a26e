package org.heatshare.integration.routes;

import java.net.InetSocketAddress;
import java.util.List;
import org.heatshare.integration.heatmeter.gateway.MeterTarget;

/**
 * Meters of one gateway that are read together, in one conversation. A gateway's meters form several rounds, so that
 * they are spread over the hour without a connection each.
 *
 * @param deviceId of the gateway
 */
record MeterRound(int deviceId, String gatewayCode, InetSocketAddress address, int number, List<MeterTarget> meters)
        implements PolledDevice {
    @Override
    public String key() {
        return gatewayCode + "/" + number;
    }
}
