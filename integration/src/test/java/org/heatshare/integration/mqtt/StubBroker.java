package org.heatshare.integration.mqtt;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;

/** A real broker that keeps sessions in a folder, and can be stopped and started again. */
public final class StubBroker implements AutoCloseable {
    private final Path folder;
    private final int port;
    private EmbeddedActiveMQ server;

    public StubBroker(Path folder) throws IOException {
        this.folder = folder;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    public String address() {
        return "tcp://127.0.0.1:" + port;
    }

    public void start() throws Exception {
        var settings = new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .addAcceptorConfiguration("mqtt", address() + "?protocols=MQTT");
        server = new EmbeddedActiveMQ();
        server.setConfiguration(settings).start();
    }

    public void stop() throws Exception {
        server.stop();
    }

    /** Whether the broker keeps messages for a client. */
    boolean hasSubscription(String clientId) {
        return Arrays.stream(
                        server.getActiveMQServer().getActiveMQServerControl().getQueueNames())
                .anyMatch(queue -> queue.startsWith(clientId + "."));
    }

    void publish(String topic, String message, boolean retained) throws MqttException {
        publish(topic, message, retained, 1);
    }

    /** The same message some times over. */
    void publish(String topic, String message, boolean retained, int times) throws MqttException {
        var client = new MqttClient(address(), "publisher", new MemoryPersistence());
        try {
            client.connect();
            for (int count = 0; count < times; count++) {
                client.publish(topic, message.getBytes(StandardCharsets.UTF_8), 1, retained);
            }
            client.disconnect();
        } finally {
            client.close();
        }
    }

    @Override
    public void close() throws Exception {
        stop();
    }
}
