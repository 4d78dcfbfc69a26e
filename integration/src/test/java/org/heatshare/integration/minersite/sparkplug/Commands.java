package org.heatshare.integration.minersite.sparkplug;

import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;

/** Takes whatever command comes for one to be born again. */
record Commands(Runnable bear) implements MqttCallback {
    @Override
    public void messageArrived(String topic, MqttMessage message) {
        bear.run();
    }

    @Override
    public void disconnected(MqttDisconnectResponse response) {}

    @Override
    public void mqttErrorOccurred(MqttException exception) {}

    @Override
    public void deliveryComplete(IMqttToken token) {}

    @Override
    public void connectComplete(boolean reconnect, String broker) {}

    @Override
    public void authPacketArrived(int reasonCode, MqttProperties properties) {}
}
