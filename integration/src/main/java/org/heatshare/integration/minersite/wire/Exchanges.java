package org.heatshare.integration.minersite.wire;

import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.poll.DeviceNetwork;

/** Opens the connection for an exchange; where that fails, so does the answer. */
final class Exchanges {
    private Exchanges() {}

    static <A> CompletableFuture<A> run(DeviceNetwork network, InetSocketAddress miner, Exchange<?, A> exchange) {
        network.connect(miner, exchange).whenComplete((channel, failure) -> {
            if (failure != null) {
                exchange.answer().completeExceptionally(failure);
            }
        });
        return exchange.answer();
    }
}
