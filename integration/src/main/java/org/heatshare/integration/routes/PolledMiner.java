package org.heatshare.integration.routes;

import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.poll.PollTarget;

/** A miner with where and how it is asked. */
record PolledMiner(int deviceId, String code, String protocol, MinerEndpoint endpoint) implements PollTarget {
    @Override
    public String key() {
        return code;
    }
}
