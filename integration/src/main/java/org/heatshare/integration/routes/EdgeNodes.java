package org.heatshare.integration.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<EdgeNodeAddress, Listened> nodes = new ConcurrentHashMap<>();

    /** What an edge node told, and with which login it is heard. */
    private record Listened(EdgeNode node, @Nullable Login login) {}

    EdgeNodes(TenantId tenant, BrokerRoutes brokers, Clock clock) {
        this.tenant = tenant;
        this.brokers = brokers;
        this.clock = clock;
    }

    /**
     * Listens to the edge nodes of these controllers and to no others from now on. Of several controllers behind one edge node
     * the first one's login counts.
     */
    void listenTo(List<SparkplugController> controllers) {
        Map<EdgeNodeAddress, Optional<Login>> wanted = new LinkedHashMap<>();
        for (SparkplugController controller : controllers) {
            wanted.putIfAbsent(controller.address().edgeNode(), Optional.ofNullable(controller.login()));
        }
        nodes.forEach((address, listened) -> {
            if (!Optional.ofNullable(listened.login()).equals(wanted.get(address))) {
                nodes.remove(address);
                brokers.remove(id(address));
            }
        });
        wanted.forEach((address, login) -> {
            Listened listened =
                    nodes.computeIfAbsent(address, unused -> new Listened(new EdgeNode(), login.orElse(null)));
            if (!brokers.has(id(address))) {
                brokers.takeUp(id(address), route(address, listened), address.toString());
            }
        });
    }

    private RouteBuilder route(EdgeNodeAddress address, Listened listened) {
        EdgeNode node = listened.node();
        return new RouteBuilder() {
            @Override
            public void configure() {
                var subscription = new Subscription(
                        id(address),
                        address.broker(),
                        address.topicFilter(),
                        listened.login(),
                        Subscription.Keeping.NOTHING,
                        node::begin);
                from(subscription.endpoint(getContext())).routeId(id(address)).process(message -> take(node, message));
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
        EdgeNodeAddress address = controller.address().edgeNode();
        BrokerRoutes.Connection connection = brokers.connection(id(address));
        Listened listened = nodes.get(address);
        if (listened == null || !connection.up()) {
            String why = connection.reason() == null ? "it has not been connected to yet" : connection.reason();
            return failed(address.broker() + ": " + why);
        }
        EdgeNode node = listened.node();
        if (node.wantsBirth(clock.instant())) {
            brokers.send(id(address), address.commandTopic(), EdgeNode.rebirthCommand(clock.instant()));
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
    private String id(EdgeNodeAddress address) {
        return "sparkplug-%s-%s"
                .formatted(
                        tenant.slug(), UUID.nameUUIDFromBytes(address.toString().getBytes(UTF_8)));
    }
}
