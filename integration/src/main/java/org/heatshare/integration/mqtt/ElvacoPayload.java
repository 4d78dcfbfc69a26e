package org.heatshare.integration.mqtt;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.reading.HeatMeterNormaliser;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.Quantity;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.RawBytes;

/**
 * The payload of Elvaco's modules for heat meters: a byte that names the message, then data records of EN 13757-3, the meter's
 * number among them. Numbers are BCD where their records say so.
 *
 * <p>The records are read by the telegrams' own decoder, within a frame that is put around them.
 */
final class ElvacoPayload {
    private static final int RECORDS_MAX = 200;
    private static final int SERIAL_DIGITS = 8;

    private ElvacoPayload() {}

    static ReadOut readOut(LoRaWanUplink uplink, ZoneId zone, RawBytes raw) {
        byte[] payload = uplink.payload();
        if (payload.length < 2 || payload.length > RECORDS_MAX) {
            throw uplink.refused("has %d bytes; expected 2 to %d".formatted(payload.length, RECORDS_MAX));
        }
        try {
            Bytes frame = RecordFrame.around(payload, 1, "");
            Telegram telegram = TelegramDecoder.PLAIN.decode(frame);
            ReadOut told = HeatMeterNormaliser.readOut(List.of(telegram), uplink.receivedAt(), zone, raw);
            if (told.heatEnergy() == null) {
                throw uplink.refused("holds no energy register");
            }
            return told.ofMeter(serial(uplink, telegram));
        } catch (MbusException e) {
            throw uplink.refused("cannot be read: " + e.getMessage());
        }
    }

    private static String serial(LoRaWanUplink uplink, Telegram telegram) {
        for (DataRecord record : telegram.records()) {
            BigDecimal number = record.quantity() == Quantity.FABRICATION_NUMBER ? record.wireAmount() : null;
            if (number != null && number.signum() > 0) {
                String digits = number.toPlainString();
                return "0".repeat(Math.max(0, SERIAL_DIGITS - digits.length())) + digits;
            }
        }
        throw uplink.refused("does not tell the meter's number");
    }
}
