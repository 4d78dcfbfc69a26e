package org.heatshare.integration.mqtt;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HexFormat;
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
final class LoRaWanPayload {
    private static final int RECORDS_MAX = 200;
    private static final int SERIAL_DIGITS = 8;
    /** Control, address and control information of a meter's answer; the meter's number follows. */
    private static final byte[] ANSWER = {0x08, 0x00, 0x72};
    /** No manufacturer, version 0, heat, no access number, no status, no signature. */
    private static final byte[] HEADER = {0, 0, 0, 0x04, 0, 0, 0, 0};

    private LoRaWanPayload() {}

    static ReadOut readOut(LoRaWanUplink uplink, ZoneId zone, RawBytes raw) {
        byte[] payload = uplink.payload();
        if (payload.length < 2 || payload.length > RECORDS_MAX) {
            throw refused(uplink, "has %d bytes; expected 2 to %d".formatted(payload.length, RECORDS_MAX));
        }
        try {
            Bytes frame = frame(payload);
            Telegram telegram = TelegramDecoder.PLAIN.decode(frame);
            ReadOut told = HeatMeterNormaliser.readOut(List.of(telegram), uplink.receivedAt(), zone, frame);
            if (told.heatEnergy() == null) {
                throw refused(uplink, "holds no energy register");
            }
            return of(serial(uplink, telegram), told, raw);
        } catch (MbusException e) {
            throw refused(uplink, "cannot be read: " + e.getMessage());
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
        throw refused(uplink, "does not tell the meter's number");
    }

    private static ReadOut of(String serial, ReadOut told, RawBytes raw) {
        return new ReadOut(
                serial,
                null,
                told.readAt(),
                told.receivedAt(),
                told.heatEnergy(),
                told.volumeL(),
                told.supplyTemperatureCc(),
                told.returnTemperatureCc(),
                told.volumeFlowLh(),
                told.thermalPowerW(),
                told.forwardM3c(),
                told.returnM3c(),
                told.infoCode(),
                told.errorStates(),
                raw);
    }

    private static Bytes frame(byte[] payload) {
        int length = ANSWER.length + 4 + HEADER.length + payload.length - 1;
        byte[] frame = new byte[length + 6];
        frame[0] = frame[3] = 0x68;
        frame[1] = frame[2] = (byte) length;
        System.arraycopy(ANSWER, 0, frame, 4, ANSWER.length);
        System.arraycopy(HEADER, 0, frame, 4 + ANSWER.length + 4, HEADER.length);
        System.arraycopy(payload, 1, frame, 4 + length - (payload.length - 1), payload.length - 1);
        byte checksum = 0;
        for (int i = 4; i < 4 + length; i++) {
            checksum += frame[i];
        }
        frame[4 + length] = checksum;
        frame[5 + length] = 0x16;
        return Bytes.of(frame);
    }

    private static MessageRefusedException refused(LoRaWanUplink uplink, String why) {
        byte[] payload = uplink.payload();
        return new MessageRefusedException(
                MessageFault.LORAWAN_PAYLOAD,
                "The payload of device %s %s (%s)."
                        .formatted(
                                uplink.device(),
                                why,
                                HexFormat.of().formatHex(payload, 0, Math.min(40, payload.length))));
    }
}
