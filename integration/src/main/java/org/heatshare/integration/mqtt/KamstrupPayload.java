package org.heatshare.integration.mqtt;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.reading.HeatMeterNormaliser;
import org.heatshare.integration.heatmeter.reading.KeptRegisters;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.RawBytes;

/**
 * The payload of Kamstrup's modules: application layers of EN 13757-3 with registers that were kept at full hours, and with the
 * hours before them as a profile. What one message lost, the next tells again. Most tell no meter; its number ends the name under
 * which the network server knows the device.
 */
final class KamstrupPayload {
    private static final int LONG_HEADER = 0x72;
    private static final int NO_HEADER = 0x78;
    private static final int SHORT_HEADER = 0x7A;
    private static final int SHORT_HEADER_BYTES = 4;
    private static final int LONG_HEADER_BYTES = 12;
    private static final int SHOWN_LETTERS = 60;
    private static final int BYTES_MAX = 230;
    private static final Pattern SERIAL = Pattern.compile("(?:.*\\D)?(\\d{8})");

    private KamstrupPayload() {}

    /** Whether a payload begins as these do. */
    static boolean isOne(byte[] payload) {
        int first = payload.length == 0 ? 0 : payload[0] & 0xFF;
        return first == LONG_HEADER || first == NO_HEADER || first == SHORT_HEADER;
    }

    /** The earliest first; none for the message of a module that was put in, which names its meter and no register. */
    static List<ReadOut> readOuts(LoRaWanUplink uplink, ZoneId zone, RawBytes raw) {
        byte[] payload = uplink.payload();
        boolean named = payload[0] == LONG_HEADER;
        int records = 1 + (named ? LONG_HEADER_BYTES : payload[0] == SHORT_HEADER ? SHORT_HEADER_BYTES : 0);
        if (payload.length <= records || payload.length > BYTES_MAX) {
            throw uplink.refused("has %d bytes; expected %d to %d".formatted(payload.length, records + 1, BYTES_MAX));
        }
        try {
            Telegram telegram =
                    TelegramDecoder.PLAIN.decode(RecordFrame.around(payload, records, serial(uplink, named)));
            List<ReadOut> all = new ArrayList<>(KeptRegisters.of(telegram, uplink.receivedAt(), zone, raw));
            ReadOut present = HeatMeterNormaliser.readOut(List.of(telegram), uplink.receivedAt(), zone, raw);
            if (present.heatEnergy() != null) {
                all.add(present.readOnReceipt());
            }
            if (all.isEmpty() && !named) {
                throw uplink.refused("holds no energy register");
            }
            return all;
        } catch (MbusException e) {
            throw uplink.refused("cannot be read: " + e.getMessage());
        }
    }

    private static String serial(LoRaWanUplink uplink, boolean named) {
        String name = named ? headersNumber(uplink.payload()) : uplink.name() == null ? "" : uplink.name();
        Matcher serial = SERIAL.matcher(name);
        if (!serial.matches()) {
            throw uplink.refused("is of the %s '%s', which must end in the meter's eight digits"
                    .formatted(
                            named ? "meter" : "device named",
                            name.length() > SHOWN_LETTERS ? name.substring(0, SHOWN_LETTERS) + "..." : name));
        }
        return serial.group(1);
    }

    /** The least significant byte first. */
    private static String headersNumber(byte[] payload) {
        byte[] number = {payload[4], payload[3], payload[2], payload[1]};
        return HexFormat.of().formatHex(number);
    }
}
