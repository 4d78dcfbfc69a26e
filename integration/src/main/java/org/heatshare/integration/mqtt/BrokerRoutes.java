package org.heatshare.integration.mqtt;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Consumer;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Routes that read a {@link Subscription} each. One whose broker is not there is not kept, so that it can be taken up again
 * later; one that loses its broker connects again by itself. Thread-safe.
 */
public final class BrokerRoutes {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerRoutes.class);

    private final CamelContext context;
    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final Map<String, String> failures = new ConcurrentHashMap<>();

    public BrokerRoutes(CamelContext context) {
        this.context = context;
    }

    /** Whether a route was taken up. */
    public boolean has(String id) {
        return running.contains(id);
    }

    /**
     * Takes up a route, in bounded time.
     *
     * @param id of the route
     * @param what it reads, for the log
     */
    public void takeUp(String id, RouteBuilder route, String what) {
        try {
            context.addRoutes(route);
            running.add(id);
            failures.remove(id);
            LOG.info("{}: reading {}", id, what);
        } catch (Exception e) {
            failures.put(id, reason(e));
            LOG.warn("{}: {} cannot be read yet: {}", id, what, e.toString());
            remove(id);
        }
    }

    /** Ends a route and its connection. */
    public void remove(String id) {
        running.remove(id);
        try {
            context.getRouteController().stopRoute(id);
            context.removeRoute(id);
        } catch (Exception e) {
            LOG.debug("Route {} was not there to remove", id, e);
        }
    }

    /** How a route stands with its broker. */
    public Connection connection(String id) {
        if (!running.contains(id)) {
            String failure = failures.get(id);
            return failure == null ? Connection.NOT_TRIED : new Connection(false, failure);
        }
        ResumingClient client = client(id);
        return client != null && client.isConnected()
                ? Connection.UP
                : new Connection(false, "the connection to the broker was lost");
    }

    /** Sends to the broker of a route, at most once and without waiting. */
    public void send(String id, String topic, byte[] message) {
        ResumingClient client = client(id);
        if (client != null) {
            try {
                client.send(topic, message);
            } catch (MqttException e) {
                LOG.debug("{}: nothing could be sent to {}", id, topic, e);
            }
        }
    }

    private @Nullable ResumingClient client(String id) {
        Route route = context.getRoute(id);
        return route != null
                        && route.getConsumer() instanceof PahoMqtt5Consumer consumer
                        && consumer.getClient() instanceof ResumingClient client
                ? client
                : null;
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /**
     * Whether a route's broker is there.
     *
     * @param reason why not, in the network's words; absent where it is there or has not been tried yet
     */
    public record Connection(boolean up, @Nullable String reason) {
        static final Connection UP = new Connection(true, null);
        static final Connection NOT_TRIED = new Connection(false, null);
    }
}
