package org.heatshare.integration.minersite;

import java.util.concurrent.CompletableFuture;

/**
 * Reads one family of miners. A driver knows no command that changes anything, so that reading needs no right to. It
 * never blocks and is thread-safe.
 */
public interface MinerDriver {
    /** The family as a device's configuration names it. */
    String protocol();

    /** The port on which the family is asked unless a device's configuration says otherwise. */
    int port();

    /** Whether a miner that tells this of itself is one of the family. */
    boolean recognises(MinerVersion version);

    /**
     * The figures of now. Fails with a {@link DeviceAnswerException} for an answer that cannot be used or does not come
     * in time, and with what the network failed with.
     */
    CompletableFuture<MinerReading> read(MinerEndpoint miner);
}
