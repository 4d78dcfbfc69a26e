package org.heatshare.integration.routes;

import org.heatshare.integration.minersite.MinerEndpoint;

/** A miner with where and how it is asked. */
record PolledMiner(int deviceId, String code, String protocol, MinerEndpoint endpoint) implements PolledDevice {
    @Override
    public String key() {
        return code;
    }
}
