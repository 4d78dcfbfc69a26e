package org.heatshare.integration.mqtt;

import java.time.Instant;
import java.util.Base64;

/**
 * What a device sent over LoRaWAN, taken out of its network server's message.
 *
 * @param device the device's number (DevEUI), 16 hexadecimal digits
 * @param payload decrypted bytes
 * @param receivedAt when the network had it
 */
@SuppressWarnings("ArrayRecordComponent")
record LoRaWanUplink(String device, byte[] payload, Instant receivedAt) {

    static LoRaWanUplink ofTheThingsNetwork(byte[] message) {
        MessageJson json = MessageJson.of(message);
        return new LoRaWanUplink(
                json.text("/end_device_ids/dev_eui"),
                bytes(json, "/uplink_message/frm_payload"),
                json.instant("/received_at"));
    }

    static LoRaWanUplink ofChirpStack(byte[] message) {
        MessageJson json = MessageJson.of(message);
        return new LoRaWanUplink(json.text("/deviceInfo/devEui"), bytes(json, "/data"), json.instant("/time"));
    }

    private static byte[] bytes(MessageJson json, String path) {
        try {
            return Base64.getDecoder().decode(json.text(path));
        } catch (IllegalArgumentException e) {
            throw new MessageRefusedException(
                    MessageFault.MESSAGE_FIELD, "Field %s is no Base64: %s".formatted(path, e.getMessage()));
        }
    }
}
