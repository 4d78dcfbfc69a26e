package org.heatshare.integration.heatmeter.security;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES with 128 bits in the two ways in which meters encrypt. Bytes are changed in place; a wrong key gives noise. */
public final class TelegramCipher {
    /** Bytes that are encrypted together. */
    public static final int BLOCK = 16;

    private TelegramCipher() {}

    /** Decrypts whole blocks that were chained (CBC). */
    public static void openBlocks(MeterKey key, byte[] initialisation, byte[] bytes, int from, int length) {
        open("AES/CBC/NoPadding", key, initialisation, bytes, from, length);
    }

    /** Decrypts any number of bytes that were mixed with a key stream (CTR). */
    public static void openStream(MeterKey key, byte[] initialisation, byte[] bytes, int from, int length) {
        open("AES/CTR/NoPadding", key, initialisation, bytes, from, length);
    }

    private static void open(String mode, MeterKey key, byte[] initialisation, byte[] bytes, int from, int length) {
        try {
            Cipher cipher = Cipher.getInstance(mode);
            cipher.init(
                    Cipher.DECRYPT_MODE, new SecretKeySpec(key.secret(), "AES"), new IvParameterSpec(initialisation));
            cipher.doFinal(bytes, from, length, bytes, from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no " + mode, e);
        }
    }
}
