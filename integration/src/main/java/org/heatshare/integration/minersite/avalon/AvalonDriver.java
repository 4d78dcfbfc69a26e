package org.heatshare.integration.minersite.avalon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerDriver;
import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.MinerVersion;
import org.heatshare.integration.minersite.wire.CgminerAnswer;
import org.heatshare.integration.minersite.wire.MinerSocket;

/** Reads Avalon miners: {@code stats}, or {@code litestats} where firmware leaves the former empty. */
public final class AvalonDriver implements MinerDriver {
    private static final int PORT = 4028;

    private final MinerSocket socket;

    public AvalonDriver(MinerSocket socket) {
        this.socket = socket;
    }

    @Override
    public String protocol() {
        return "AVALON";
    }

    @Override
    public int port() {
        return PORT;
    }

    @Override
    public boolean recognises(MinerVersion version) {
        return version.mentions("PROD", "Avalon");
    }

    @Override
    public CompletableFuture<MinerReading> read(MinerEndpoint miner) {
        return figures(miner, AvalonCommand.STATS).thenCompose(stats -> {
            if (!stats.isEmpty()) {
                return CompletableFuture.completedFuture(reading(stats));
            }
            return figures(miner, AvalonCommand.LITESTATS).thenApply(AvalonDriver::reading);
        });
    }

    private CompletableFuture<KeyedValues> figures(MinerEndpoint miner, AvalonCommand command) {
        return socket.askNulEnded(miner.address(), command.request())
                .thenApply(text -> figures(CgminerAnswer.parse(text).checked()));
    }

    /** All figures of the first hash module; empty where the firmware left them out. */
    static KeyedValues figures(CgminerAnswer answer) {
        for (JsonNode entry : answer.all("STATS")) {
            for (String name : new String[] {"MM ID0", "MM ID0:Summary"}) {
                JsonNode figures = entry.path(name);
                if (figures.isTextual() && !figures.textValue().isBlank()) {
                    return KeyedValues.of(figures.textValue());
                }
            }
        }
        return KeyedValues.of("");
    }

    static MinerReading reading(KeyedValues figures) {
        if (figures.isEmpty()) {
            throw new DeviceAnswerException("The miner's stats and litestats hold no figures (MM ID0).");
        }
        return new AvalonFigures(figures).reading();
    }
}
