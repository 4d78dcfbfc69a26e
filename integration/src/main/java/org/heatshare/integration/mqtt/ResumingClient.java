package org.heatshare.integration.mqtt;

import java.util.concurrent.TimeUnit;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client that resumes its session without losing or blocking anything. A broker sends what it held back as soon as the
 * connection stands, so there must be somebody to take it: this client connects when it is told who that is. A subscription
 * is asked for without waiting for its confirmation, which can stand behind more held-back messages than the client queues.
 * Every other call is bounded in time, for many sources are taken up one after the other.
 *
 * @see "docs/decisions/0112-readings-over-mqtt.md"
 */
final class ResumingClient extends MqttClient {
    private static final Logger LOG = LoggerFactory.getLogger(ResumingClient.class);
    private static final long ANSWER_MAX_MS = TimeUnit.SECONDS.toMillis(10);

    private final MqttConnectionOptions options;
    private final Runnable begun;

    /** @param begun told each time that a topic is subscribed to, before its first message */
    ResumingClient(
            String broker, String clientId, MqttConnectionOptions options, boolean acknowledgesByHand, Runnable begun)
            throws MqttException {
        super(broker, clientId, new MemoryPersistence());
        this.options = options;
        this.begun = begun;
        setTimeToWait(ANSWER_MAX_MS);
        setManualAcks(acknowledgesByHand);
    }

    /** @throws IllegalStateException if the broker cannot be reached; nothing of the attempt is left then */
    @Override
    public void setCallback(MqttCallback callback) {
        super.setCallback(callback);
        try {
            connect(options);
        } catch (MqttException e) {
            leave();
            throw new IllegalStateException("no connection to " + getServerURI(), e);
        }
    }

    @Override
    public IMqttToken subscribe(String topic, int qos) throws MqttException {
        begun.run();
        return aClient.subscribe(topic, qos);
    }

    /** At most once, without waiting. */
    void send(String topic, byte[] message) throws MqttException {
        aClient.publish(topic, message, 0, false);
    }

    /** Ends the connection and keeps the session. */
    void leave() {
        try {
            if (isConnected()) {
                aClient.disconnect(0).waitForCompletion(ANSWER_MAX_MS);
            } else {
                disconnectForcibly(0, ANSWER_MAX_MS, false);
            }
            close();
        } catch (MqttException e) {
            LOG.debug("Connection to {} did not end in order", getServerURI(), e);
        }
    }
}
