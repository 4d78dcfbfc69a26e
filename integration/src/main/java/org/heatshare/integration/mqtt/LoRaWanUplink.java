package org.heatshare.integration.mqtt;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/**
 * What a device sent over LoRaWAN, taken out of its network server's message.
 *
 * @param device the device's number (DevEUI), 16 hexadecimal digits
 * @param name what the network server calls it
 * @param payload decrypted bytes
 * @param receivedAt when the network had it
 */
@SuppressWarnings("ArrayRecordComponent")
record LoRaWanUplink(String device, @Nullable String name, byte[] payload, Instant receivedAt) {

    private static final int SHOWN_BYTES = 40;

    static LoRaWanUplink ofTheThingsNetwork(byte[] message) {
        MessageJson json = MessageJson.of(message);
        return new LoRaWanUplink(
                json.text("/end_device_ids/dev_eui"),
                json.textOrNull("/end_device_ids/device_id"),
                bytes(json, "/uplink_message/frm_payload"),
                json.instant("/received_at"));
    }

    static LoRaWanUplink ofChirpStack(byte[] message) {
        MessageJson json = MessageJson.of(message);
        return new LoRaWanUplink(
                json.text("/deviceInfo/devEui"),
                json.textOrNull("/deviceInfo/deviceName"),
                bytes(json, "/data"),
                json.instant("/time"));
    }

    /** What the payload tells; at least one read-out, or none where it is of something else than heat's registers. */
    List<ReadOut> readOuts(ZoneId zone, RawBytes raw) {
        return KamstrupPayload.isOne(payload)
                ? KamstrupPayload.readOuts(this, zone, raw)
                : List.of(ElvacoPayload.readOut(this, zone, raw));
    }

    /** Says of the payload why it is refused. */
    MessageRefusedException refused(String why) {
        return new MessageRefusedException(
                MessageFault.LORAWAN_PAYLOAD,
                "The payload of device %s %s (%s)."
                        .formatted(
                                device,
                                why,
                                HexFormat.of().formatHex(payload, 0, Math.min(SHOWN_BYTES, payload.length))));
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
