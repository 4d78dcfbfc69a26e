package org.heatshare.integration.mqtt;

import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Component;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Configuration;
import org.heatshare.integration.login.Login;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a broker that a route reads. It is subscribed to again after each lost connection.
 *
 * @param id of the route; the client is named after it, so that its session survives
 * @param topic may hold the wildcards + and #
 * @param login absent where the broker wants none
 * @param keeping whether the broker keeps for the client what comes while it is away
 * @param begun told each time that the topic is subscribed to
 */
public record Subscription(
        String id, String broker, String topic, @Nullable Login login, Keeping keeping, Runnable begun) {
    private static final int AT_MOST_ONCE = 0;
    private static final int AT_LEAST_ONCE = 1;
    private static final int UNACKNOWLEDGED_MAX = 100;
    private static final long SESSION_SECONDS = 7 * 86_400L;
    private static final int CONNECTION_SECONDS_MAX = 10;
    private static final int RECONNECT_DELAY_MAX_MS = 30_000;

    /** What the broker does with messages that come while nobody listens. */
    public enum Keeping {
        /** Every message comes at least once, and is acknowledged when the route has done with it. */
        FOR_A_WEEK,
        /** They are lost: what is told next is told whole. */
        NOTHING
    }

    /** Made by hand: a topic's wildcards and a password need no place in an address then. */
    public Endpoint endpoint(CamelContext context) {
        boolean kept = keeping == Keeping.FOR_A_WEEK;
        var configuration = new PahoMqtt5Configuration();
        configuration.setBrokerUrl(broker);
        configuration.setClientId("heatshare-" + id);
        configuration.setQos(kept ? AT_LEAST_ONCE : AT_MOST_ONCE);
        configuration.setManualAcksEnabled(kept);
        configuration.setCleanStart(!kept);
        configuration.setSessionExpiryInterval(kept ? SESSION_SECONDS : 0);
        configuration.setReceiveMaximum(UNACKNOWLEDGED_MAX);
        configuration.setAutomaticReconnect(true);
        configuration.setConnectionTimeout(CONNECTION_SECONDS_MAX);
        configuration.setMaxReconnectDelay(RECONNECT_DELAY_MAX_MS);
        if (login != null) {
            configuration.setUserName(login.user());
            configuration.setPassword(login.password());
        }
        var component = context.getComponent("paho-mqtt5", PahoMqtt5Component.class);
        var endpoint = new ResumingEndpoint("paho-mqtt5:" + id, topic, component, configuration, begun);
        endpoint.setCamelContext(context);
        return endpoint;
    }
}
