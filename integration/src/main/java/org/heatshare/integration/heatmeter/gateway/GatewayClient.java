package org.heatshare.integration.heatmeter.gateway;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.telegram.FormatMemory;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.heatshare.integration.poll.DeviceNetwork;
import org.heatshare.integration.poll.Futures;

/**
 * Reads and looks for heat meters behind M-Bus/TCP gateways without blocking. A gateway holds one conversation at a time: a second
 * round for the same address waits for the first, without a connection of its own. Thread-safe.
 */
public final class GatewayClient {
    private final DeviceNetwork network;
    private final GatewaySettings settings;
    private final Clock clock;
    private final Map<InetSocketAddress, CompletableFuture<?>> lines = new ConcurrentHashMap<>();

    public GatewayClient(DeviceNetwork network, GatewaySettings settings, Clock clock) {
        this.network = network;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Reads meters one after the other over one connection.
     *
     * @param keys open what meters encrypt; asked on the devices' event loop, so they must not wait for anything
     * @return an answer a meter, in the order given; never fails, as what went wrong is in the answers
     */
    public CompletableFuture<List<MeterAnswer>> read(
            InetSocketAddress gateway, List<MeterTarget> targets, KeyRing keys) {
        var decoder = new TelegramDecoder(keys, FormatMemory.NONE);
        return converse(gateway, link -> {
                    var answers = new CompletableFuture<List<MeterAnswer>>();
                    readNext(link, targets, decoder, new ArrayList<>(), answers);
                    return answers;
                })
                .exceptionally(failure -> unreachable(targets, Futures.causeOf(failure)));
    }

    /**
     * Looks for meters behind a gateway. Rounds of reading have their turns in between.
     *
     * @return done when all was looked through; fails with an {@link MbusException} when the gateway cannot be reached or
     *     hangs up. Completing it from outside ends the scan after the address at hand.
     */
    public CompletableFuture<Void> scan(
            InetSocketAddress gateway, ScanWay way, ScanSettings scan, ScanListener listener) {
        List<? extends ScanStep> first =
                way == ScanWay.PRIMARY ? PrimaryStep.upTo(scan.primaryLast()) : List.of(WildcardStep.anyMeter());
        return new GatewayScan(conversation -> converse(gateway, conversation), scan, listener).run(first);
    }

    /** Holds a conversation over a connection of its own when those before it are over. */
    private <T> CompletableFuture<T> converse(
            InetSocketAddress gateway, Function<LinkChannel, CompletableFuture<T>> conversation) {
        var done = new CompletableFuture<T>();
        CompletableFuture<?> before = lines.put(gateway, done);
        if (before == null) {
            connect(gateway, conversation, done);
        } else {
            before.whenComplete((result, failure) -> connect(gateway, conversation, done));
        }
        done.whenComplete((result, failure) -> lines.remove(gateway, done));
        return done;
    }

    private <T> void connect(
            InetSocketAddress gateway,
            Function<LinkChannel, CompletableFuture<T>> conversation,
            CompletableFuture<T> done) {
        var link = new LinkChannel(settings.answerTimeout());
        network.connect(gateway, link).whenComplete((channel, failure) -> {
            if (failure != null) {
                done.completeExceptionally(notReached(gateway, Futures.causeOf(failure)));
                return;
            }
            channel.eventLoop()
                    .execute(() -> conversation
                            .apply(link)
                            .whenComplete((result, error) -> channel.close().addListener(closed -> {
                                if (error == null) {
                                    done.complete(result);
                                } else {
                                    done.completeExceptionally(Futures.causeOf(error));
                                }
                            })));
        });
    }

    private void readNext(
            LinkChannel link,
            List<MeterTarget> targets,
            TelegramDecoder decoder,
            List<MeterAnswer> answers,
            CompletableFuture<List<MeterAnswer>> done) {
        if (answers.size() == targets.size()) {
            done.complete(answers);
            return;
        }
        new MeterConversation(link, targets.get(answers.size()), decoder, settings, clock)
                .read()
                .thenAccept(answer -> {
                    answers.add(answer);
                    // Executed rather than called, so that hundreds of fast answers do not nest.
                    link.execute(() -> readNext(link, targets, decoder, answers, done));
                });
    }

    private static MbusException notReached(InetSocketAddress gateway, Throwable cause) {
        return new MbusException(
                MbusError.CONNECTION_FAILED,
                "Gateway %s:%d cannot be reached: %s"
                        .formatted(gateway.getHostString(), gateway.getPort(), cause.getMessage()));
    }

    private List<MeterAnswer> unreachable(List<MeterTarget> targets, Throwable cause) {
        MbusException reason = cause instanceof MbusException known
                ? known
                : new MbusException(MbusError.CONNECTION_FAILED, String.valueOf(cause.getMessage()));
        List<MeterAnswer> answers = new ArrayList<>(targets.size());
        for (MeterTarget target : targets) {
            answers.add(new MeterAnswer.Silent(target, clock.instant(), reason));
        }
        return answers;
    }
}
