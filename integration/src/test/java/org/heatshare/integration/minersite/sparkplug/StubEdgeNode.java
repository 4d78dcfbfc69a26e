package org.heatshare.integration.minersite.sparkplug;

import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.tahu.message.model.Metric;
import org.eclipse.tahu.message.model.MetricDataType;

/**
 * An edge node at a real broker, with one device. It tells of its birth only when it is asked, as one whose birth was before
 * our connection; its death is the broker's to tell.
 */
public final class StubEdgeNode implements AutoCloseable {
    private static final long WAIT_MS = 10_000;
    private static final int SUPPLY = 11;

    private final String group;
    private final AtomicInteger seq = new AtomicInteger();
    private final MqttAsyncClient client;
    private volatile float supply;

    /** Births that it was asked for and told. */
    public final AtomicInteger births = new AtomicInteger();

    public StubEdgeNode(String broker, String group, float supply) throws MqttException {
        this.group = group;
        this.supply = supply;
        client = new MqttAsyncClient(broker, "edge-" + group, new MemoryPersistence());
        var options = new MqttConnectionOptions();
        options.setWill(topic("NDEATH", ""), new MqttMessage(TestPayloads.of(-1, TestPayloads.birthNumber(3))));
        client.connect(options).waitForCompletion(WAIT_MS);
        client.setCallback(new Commands(this::bear));
        client.subscribe(topic("NCMD", ""), 0).waitForCompletion(WAIT_MS);
    }

    private void bear() {
        seq.set(0);
        publish(topic("NBIRTH", ""), TestPayloads.birthNumber(3));
        publish(
                topic("DBIRTH", "/hx1"),
                TestPayloads.named("Secondary/Supply temperature", SUPPLY, MetricDataType.Float, supply));
        births.incrementAndGet();
    }

    /** Tells a change of the supply temperature. */
    public void tell(float changed) {
        supply = changed;
        publish(topic("DDATA", "/hx1"), TestPayloads.aliased(SUPPLY, MetricDataType.Float, changed));
    }

    /** One that the broker never gets. */
    public void loseAMessage() {
        seq.incrementAndGet();
    }

    /** Vanishes without a word. */
    public void die() throws MqttException {
        client.disconnectForcibly(0, 0, false);
    }

    private void publish(String topic, Metric... metrics) {
        try {
            client.publish(topic, TestPayloads.of(seq.getAndIncrement() % 256, metrics), 0, false);
        } catch (MqttException e) {
            throw new IllegalStateException(e);
        }
    }

    private String topic(String kind, String device) {
        return "spBv1.0/" + group + "/" + kind + "/edge" + device;
    }

    @Override
    public void close() throws MqttException {
        if (client.isConnected()) {
            client.disconnect().waitForCompletion(WAIT_MS);
        }
        client.close();
    }
}
