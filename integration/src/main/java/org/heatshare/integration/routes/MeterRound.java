package org.heatshare.integration.routes;

import java.net.InetSocketAddress;
import java.util.List;
import org.heatshare.integration.heatmeter.gateway.MeterTarget;
import org.heatshare.integration.poll.PollTarget;

/**
 * Meters of one gateway that are read together, in one conversation. A gateway's meters form several rounds, so that
 * they are spread over the hour without a connection each.
 */
record MeterRound(int gatewayId, String gatewayCode, InetSocketAddress address, int number, List<MeterTarget> meters)
        implements PollTarget {
    @Override
    public String key() {
        return gatewayCode + "/" + number;
    }
}
