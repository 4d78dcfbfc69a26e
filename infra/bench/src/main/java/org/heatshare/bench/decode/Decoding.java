package org.heatshare.bench.decode;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.RecentFormats;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.openmuc.jmbus.DecodingException;
import org.openmuc.jmbus.MBusMessage;
import org.openmuc.jmbus.VariableDataStructure;

/** Decodes frames and reads every number of theirs in the unit on the wire, with one decoder or the other. */
final class Decoding {
    private final TelegramDecoder decoder =
            new TelegramDecoder(KeyRing.of(MeterKey.of(MadeFrames.KEY)), new RecentFormats());
    /** Keeps what was read alive, so that no reading is left out. */
    private double sum;

    void ours(List<byte[]> frames) {
        for (byte[] frame : frames) {
            Telegram telegram = decoder.decode(Bytes.of(frame));
            for (DataRecord record : telegram.records()) {
                BigDecimal amount = record.wireAmount();
                if (amount != null) {
                    sum += amount.signum();
                }
            }
        }
    }

    void jmbus(List<byte[]> frames) {
        try {
            for (byte[] frame : frames) {
                VariableDataStructure telegram =
                        MBusMessage.decode(frame, frame.length).getVariableDataResponse();
                telegram.decode();
                for (org.openmuc.jmbus.DataRecord record : telegram.getDataRecords()) {
                    Double amount = record.getScaledDataValue();
                    if (amount != null) {
                        sum += Math.signum(amount);
                    }
                }
            }
        } catch (IOException | DecodingException e) {
            throw new IllegalStateException("jMBus refuses a frame", e);
        }
    }

    double sum() {
        return sum;
    }
}
