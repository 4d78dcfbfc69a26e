package org.heatshare.integration.heatmeter.gateway;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.poll.DeviceNetwork;
import org.heatshare.integration.poll.Futures;

/**
 * Reads heat meters behind M-Bus/TCP gateways without blocking. A gateway holds one conversation at a time: a second
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
     * @return an answer a meter, in the order given; never fails, as what went wrong is in the answers
     */
    public CompletableFuture<List<MeterAnswer>> read(InetSocketAddress gateway, List<MeterTarget> targets) {
        var done = new CompletableFuture<List<MeterAnswer>>();
        CompletableFuture<?> before = lines.put(gateway, done);
        if (before == null) {
            converse(gateway, targets, done);
        } else {
            before.whenComplete((answers, failure) -> converse(gateway, targets, done));
        }
        done.whenComplete((answers, failure) -> lines.remove(gateway, done));
        return done;
    }

    private void converse(
            InetSocketAddress gateway, List<MeterTarget> targets, CompletableFuture<List<MeterAnswer>> done) {
        var link = new LinkChannel(settings.answerTimeout());
        network.connect(gateway, link).whenComplete((channel, failure) -> {
            if (failure != null) {
                done.complete(unreachable(gateway, targets, Futures.causeOf(failure)));
                return;
            }
            channel.eventLoop().execute(() -> readNext(link, channel, targets, new ArrayList<>(), done));
        });
    }

    private void readNext(
            LinkChannel link,
            Channel channel,
            List<MeterTarget> targets,
            List<MeterAnswer> answers,
            CompletableFuture<List<MeterAnswer>> done) {
        if (answers.size() == targets.size()) {
            channel.close().addListener(closed -> done.complete(answers));
            return;
        }
        new MeterConversation(link, targets.get(answers.size()), settings, clock)
                .read()
                .thenAccept(answer -> {
                    answers.add(answer);
                    // Executed rather than called, so that hundreds of fast answers do not nest.
                    channel.eventLoop().execute(() -> readNext(link, channel, targets, answers, done));
                });
    }

    private List<MeterAnswer> unreachable(InetSocketAddress gateway, List<MeterTarget> targets, Throwable cause) {
        var reason = new MbusException(
                MbusError.CONNECTION_FAILED,
                "Gateway %s:%d cannot be reached: %s"
                        .formatted(gateway.getHostString(), gateway.getPort(), cause.getMessage()));
        List<MeterAnswer> answers = new ArrayList<>(targets.size());
        for (MeterTarget target : targets) {
            answers.add(new MeterAnswer.Silent(target, clock.instant(), reason));
        }
        return answers;
    }
}
