package org.heatshare.integration.routes;

import java.net.InetSocketAddress;
import org.heatshare.integration.poll.PollTarget;

/** A miner with where it is asked. */
record PolledMiner(int deviceId, String code, InetSocketAddress address) implements PollTarget {
    @Override
    public String key() {
        return code;
    }
}
