package org.heatshare.integration.heatmeter.security;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** The message authentication code AES-CMAC (RFC 4493), which proves a sender and derives keys. */
public final class MessageCode {
    private static final int BLOCK = TelegramCipher.BLOCK;
    private static final int REDUCTION = 0x87;
    private static final int PADDING = 0x80;

    private MessageCode() {}

    /** The code of 16 bytes over a message of any length. */
    public static byte[] of(MeterKey key, byte[] message) {
        try {
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.secret(), "AES"));
            byte[] subkey = doubled(cipher.doFinal(new byte[BLOCK]));
            int last = Math.max(0, (message.length - 1) / BLOCK * BLOCK);
            var state = new byte[BLOCK];
            for (int at = 0; at < last; at += BLOCK) {
                mix(state, message, at, BLOCK);
                state = cipher.doFinal(state);
            }
            mix(state, message, last, message.length - last);
            if (message.length - last < BLOCK) {
                state[message.length - last] ^= (byte) PADDING;
                subkey = doubled(subkey);
            }
            mix(state, subkey, 0, BLOCK);
            return cipher.doFinal(state);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no AES", e);
        }
    }

    /** Doubling in the field of 2 to the power of 128. */
    private static byte[] doubled(byte[] number) {
        var twice = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            int carried = i + 1 < BLOCK ? number[i + 1] >> 7 & 1 : 0;
            twice[i] = (byte) (number[i] << 1 | carried);
        }
        if (number[0] < 0) {
            twice[BLOCK - 1] ^= (byte) REDUCTION;
        }
        return twice;
    }

    private static void mix(byte[] state, byte[] bytes, int from, int length) {
        for (int i = 0; i < length; i++) {
            state[i] ^= bytes[from + i];
        }
    }
}
