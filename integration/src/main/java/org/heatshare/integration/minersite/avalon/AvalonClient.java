package org.heatshare.integration.minersite.avalon;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.poll.DeviceNetwork;

/** Asks Avalon miners, a connection a question, without blocking. Thread-safe. */
public final class AvalonClient {
    private final DeviceNetwork network;
    private final Duration answerTimeout;

    /** @param answerTimeout from the open connection to the answer's last byte */
    public AvalonClient(DeviceNetwork network, Duration answerTimeout) {
        this.network = network;
        this.answerTimeout = answerTimeout;
    }

    /** The figures of now; fails with a {@link DeviceAnswerException} or what the network failed with. */
    public CompletableFuture<MinerReading> read(InetSocketAddress miner) {
        return figures(miner, AvalonCommand.STATS).thenCompose(stats -> {
            if (!stats.isEmpty()) {
                return CompletableFuture.completedFuture(reading(stats));
            }
            return figures(miner, AvalonCommand.LITESTATS).thenApply(AvalonClient::reading);
        });
    }

    public CompletableFuture<MinerIdentity> identify(InetSocketAddress miner) {
        return ask(miner, AvalonCommand.VERSION).thenApply(answer -> {
            JsonNode version = answer.first("VERSION");
            return new MinerIdentity(
                    version.path("MODEL").asText(),
                    version.path("PROD").asText(),
                    version.path("DNA").asText(),
                    version.path("VERSION").asText(version.path("BVERSION").asText()));
        });
    }

    static MinerReading reading(KeyedValues figures) {
        if (figures.isEmpty()) {
            throw new DeviceAnswerException("The miner's stats and litestats hold no figures (MM ID0).");
        }
        return new AvalonFigures(figures).reading();
    }

    private CompletableFuture<KeyedValues> figures(InetSocketAddress miner, AvalonCommand command) {
        return ask(miner, command).thenApply(AvalonAnswer::figures);
    }

    private CompletableFuture<AvalonAnswer> ask(InetSocketAddress miner, AvalonCommand command) {
        var exchange = new AvalonExchange(command.request(), answerTimeout);
        network.connect(miner, exchange).whenComplete((channel, failure) -> {
            if (failure != null) {
                exchange.answer().completeExceptionally(failure);
            }
        });
        return exchange.answer().thenApply(text -> AvalonAnswer.parse(text).checked());
    }
}
