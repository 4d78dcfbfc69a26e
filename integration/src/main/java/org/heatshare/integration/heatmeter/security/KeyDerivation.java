package org.heatshare.integration.heatmeter.security;

import java.util.Arrays;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;

/**
 * Keys that hold for one message of a meter only, derived from its lasting key and its message counter (Open Metering
 * System, volume 2, key derivation function A).
 */
public final class KeyDerivation {
    private static final int COUNTER_AT = 1;
    private static final int ID_AT = 5;
    private static final int FILLER_AT = 9;
    private static final byte FILLER = 7;
    private static final byte ENCRYPTION_FROM_METER = 0;
    private static final byte AUTHENTICATION_FROM_METER = 1;

    private KeyDerivation() {}

    /** Opens the message with this counter. */
    public static MeterKey encryptionKey(MeterKey lasting, int messageCounter, MeterIdentity meter) {
        return derive(ENCRYPTION_FROM_METER, lasting, messageCounter, meter);
    }

    /** Proves the message with this counter. */
    public static MeterKey authenticationKey(MeterKey lasting, int messageCounter, MeterIdentity meter) {
        return derive(AUTHENTICATION_FROM_METER, lasting, messageCounter, meter);
    }

    private static MeterKey derive(byte purpose, MeterKey lasting, int messageCounter, MeterIdentity meter) {
        var input = new byte[TelegramCipher.BLOCK];
        Arrays.fill(input, FILLER_AT, input.length, FILLER);
        input[0] = purpose;
        for (int i = 0; i < Integer.BYTES; i++) {
            input[COUNTER_AT + i] = (byte) (messageCounter >> 8 * i);
            input[ID_AT + i] = (byte) (meter.idBcd() >> 8 * i);
        }
        return MeterKey.of(MessageCode.of(lasting, input));
    }
}
