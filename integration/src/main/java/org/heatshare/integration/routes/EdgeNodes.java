package org.heatshare.integration.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Constants;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.login.Login;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.sparkplug.EdgeNode;
import org.heatshare.integration.minersite.sparkplug.EdgeNodeAddress;
import org.heatshare.integration.mqtt.BrokerRoutes;
import org.heatshare.integration.mqtt.Subscription;
import org.heatshare.integration.poll.PollTarget;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the edge nodes of one tenant, each by a connection of its own that hears nothing of others. They publish when they
 * like; what they last told is asked for here as often as other controllers are asked.
 *
 * @see "docs/decisions/0124-sparkplug-is-asked-like-other-controllers.md"
 */
final class EdgeNodes {
    private final TenantId tenant;
    private final BrokerRoutes brokers;
    private final Clock clock;
    private final Map<Connected, EdgeNode> nodes = new ConcurrentHashMap<>();

    /** An edge node with the login that its broker wants. */
    private record Connected(
            EdgeNodeAddress address, @Nullable Login login) {
        static Connected of(SparkplugController controller) {
            return new Connected(controller.address().edgeNode(), controller.login());
        }
    }

    EdgeNodes(TenantId tenant, BrokerRoutes brokers, Clock clock) {
        this.tenant = tenant;
        this.brokers = brokers;
        this.clock = clock;
    }

    /** Listens to the edge nodes of these controllers and to no others from now on. */
    void listenTo(List<SparkplugController> controllers) {
        Map<Connected, EdgeNode> wanted = new HashMap<>();
        for (SparkplugController controller : controllers) {
            Connected one = Connected.of(controller);
            wanted.computeIfAbsent(one, key -> nodes.getOrDefault(one, new EdgeNode()));
        }
        for (Connected gone : List.copyOf(nodes.keySet())) {
            if (!wanted.containsKey(gone)) {
                nodes.remove(gone);
                brokers.remove(id(gone));
            }
        }
        nodes.putAll(wanted);
        wanted.forEach((one, node) -> {
            if (!brokers.has(id(one))) {
                brokers.takeUp(id(one), route(one, node), one.address().toString());
            }
        });
    }

    private RouteBuilder route(Connected one, EdgeNode node) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                var subscription = new Subscription(
                        id(one),
                        one.address().broker(),
                        one.address().topicFilter(),
                        one.login(),
                        Subscription.Keeping.NOTHING,
                        node::begin);
                from(subscription.endpoint(getContext())).routeId(id(one)).process(message -> take(node, message));
            }
        };
    }

    private void take(EdgeNode node, Exchange message) {
        node.take(
                message.getMessage().getHeader(PahoMqtt5Constants.MQTT_TOPIC, String.class),
                message.getMessage().getBody(byte[].class),
                clock.instant());
    }

    /** The last values of a controller; without any, its edge node is asked to tell everything again. */
    CompletableFuture<?> ask(PollTarget target) {
        var controller = (SparkplugController) target;
        Connected one = Connected.of(controller);
        BrokerRoutes.Connection connection = brokers.connection(id(one));
        EdgeNode node = nodes.get(one);
        if (node == null || !connection.up()) {
            String why = connection.reason() == null ? "it has not been connected to yet" : connection.reason();
            return failed(one.address().broker() + ": " + why);
        }
        if (node.wantsBirth(clock.instant())) {
            brokers.send(id(one), one.address().commandTopic(), EdgeNode.rebirthCommand(clock.instant()));
        }
        try {
            return CompletableFuture.completedFuture(
                    node.values(controller.address().device(), controller.map()));
        } catch (DeviceAnswerException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static CompletableFuture<?> failed(String why) {
        return CompletableFuture.failedFuture(new DeviceAnswerException(why));
    }

    /** The whole address is in it, so that edge nodes of the same name at two brokers are two. */
    private String id(Connected one) {
        String address = one.address().toString();
        return "sparkplug-%s-%s".formatted(tenant.slug(), UUID.nameUUIDFromBytes(address.getBytes(UTF_8)));
    }
}
