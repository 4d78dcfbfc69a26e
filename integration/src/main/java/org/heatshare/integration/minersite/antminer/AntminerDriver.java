package org.heatshare.integration.minersite.antminer;

import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.minersite.MinerDriver;
import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.MinerVersion;
import org.heatshare.integration.minersite.wire.CgminerAnswer;
import org.heatshare.integration.minersite.wire.MinerSocket;

/**
 * Reads Antminers: {@code stats} in the newer form where firmware has it, and {@code summary} where {@code stats} tells
 * no hashrate.
 */
public final class AntminerDriver implements MinerDriver {
    static final String STATS = "{\"command\":\"stats\",\"new_api\":true}";
    static final String SUMMARY = "{\"command\":\"summary\"}";
    private static final int PORT = 4028;

    private final MinerSocket socket;

    public AntminerDriver(MinerSocket socket) {
        this.socket = socket;
    }

    @Override
    public String protocol() {
        return "ANTMINER";
    }

    @Override
    public int port() {
        return PORT;
    }

    @Override
    public boolean recognises(MinerVersion version) {
        return version.mentions("Type", "Antminer") && !version.hasFieldOf("BOS");
    }

    @Override
    public CompletableFuture<MinerReading> read(MinerEndpoint miner) {
        return ask(miner, STATS).thenApply(AntminerStats::of).thenCompose(stats -> {
            if (stats.hashrateGhs() != null) {
                return CompletableFuture.completedFuture(stats.reading());
            }
            return ask(miner, SUMMARY)
                    .thenApply(summary -> stats.withRateOf(summary).reading());
        });
    }

    private CompletableFuture<CgminerAnswer> ask(MinerEndpoint miner, String command) {
        return socket.askNulEnded(miner.address(), command)
                .thenApply(text -> CgminerAnswer.parse(text).checked());
    }
}
