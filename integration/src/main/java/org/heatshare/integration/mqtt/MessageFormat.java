package org.heatshare.integration.mqtt;

import java.time.ZoneId;
import java.util.List;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.RawBytes;

/** The forms in which readings come over MQTT. */
public enum MessageFormat {
    /** The JSON that wmbusmeters makes of a wireless telegram. */
    WMBUSMETERS("application/vnd.heatshare.wmbusmeters+json") {
        @Override
        List<ReadOut> read(byte[] message, ZoneId zone, RawBytes raw) {
            return List.of(WmbusmetersJson.readOut(message, raw));
        }
    },
    /** An uplink of The Things Network's third version. */
    THE_THINGS_NETWORK("application/vnd.heatshare.ttn+json") {
        @Override
        List<ReadOut> read(byte[] message, ZoneId zone, RawBytes raw) {
            return LoRaWanUplink.ofTheThingsNetwork(message).readOuts(zone, raw);
        }
    },
    /** An uplink of ChirpStack's fourth version. */
    CHIRPSTACK("application/vnd.heatshare.chirpstack+json") {
        @Override
        List<ReadOut> read(byte[] message, ZoneId zone, RawBytes raw) {
            return LoRaWanUplink.ofChirpStack(message).readOuts(zone, raw);
        }
    };

    private final String mediaType;

    MessageFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Under which messages of this form are kept in quarantine. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What a message tells of its meter, the earliest first; nothing where it is of something else than its registers.
     *
     * @param zone where the meter stands
     * @throws MessageRefusedException naming the field that does not fit
     */
    List<ReadOut> read(byte[] message, ZoneId zone) {
        return read(message, zone, RawBytes.of(mediaType, message));
    }

    abstract List<ReadOut> read(byte[] message, ZoneId zone, RawBytes raw);
}
