package org.heatshare.integration.mqtt;

import org.apache.camel.Consumer;
import org.apache.camel.Processor;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Component;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Configuration;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Consumer;
import org.apache.camel.component.paho.mqtt5.PahoMqtt5Endpoint;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.jspecify.annotations.Nullable;

/** Camel's endpoint, read by a {@link ResumingClient}. */
final class ResumingEndpoint extends PahoMqtt5Endpoint {
    private final Runnable begun;

    /** @param begun told each time that the topic is subscribed to */
    ResumingEndpoint(
            String uri,
            String topic,
            PahoMqtt5Component component,
            PahoMqtt5Configuration configuration,
            Runnable begun) {
        super(uri, topic, component, configuration);
        this.begun = begun;
    }

    @Override
    public Consumer createConsumer(Processor processor) throws Exception {
        var consumer = new ResumingConsumer(processor);
        configureConsumer(consumer);
        return consumer;
    }

    private ResumingClient newClient() throws MqttException {
        return new ResumingClient(
                getConfiguration().getBrokerUrl(),
                getConfiguration().getClientId(),
                createMqttConnectionOptions(),
                getConfiguration().isManualAcksEnabled(),
                begun);
    }

    private final class ResumingConsumer extends PahoMqtt5Consumer {
        private @Nullable ResumingClient resuming;

        ResumingConsumer(Processor processor) {
            super(ResumingEndpoint.this, processor);
        }

        @Override
        protected void doStart() throws Exception {
            resuming = newClient();
            setClient(resuming);
            super.doStart();
            if (!ResumingEndpoint.this.getCamelContext().isRunAllowed()) {
                doStop();
                throw new IllegalStateException("the portal stopped while " + getEndpointUri() + " was connecting");
            }
        }

        @Override
        protected void doStop() throws Exception {
            super.doStop();
            if (resuming != null) {
                resuming.leave();
            }
        }
    }
}
