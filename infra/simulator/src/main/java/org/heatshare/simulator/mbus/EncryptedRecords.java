package org.heatshare.simulator.mbus;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Records as a meter encrypts them with its lasting key (EN 13757-7, security mode 5): behind two fillers, filled up to whole
 * blocks, chained from the meter's address and the access number.
 */
final class EncryptedRecords {

    private static final int BLOCK = 16;
    private static final byte FILLER = 0x2F;
    private static final int FILLERS = 2;
    private static final int MODE_5 = 5 << 8;

    private EncryptedRecords() {}

    /** The configuration word that tells of so many encrypted bytes. */
    static int configuration(byte[] encrypted) {
        return MODE_5 | encrypted.length / BLOCK << 4;
    }

    /** @param address as it stands at the head of the telegram: serial, manufacturer, version, medium */
    static byte[] of(byte[] records, String key, byte[] address, int accessNumber) {
        byte[] plain = new byte[(FILLERS + records.length + BLOCK - 1) / BLOCK * BLOCK];
        Arrays.fill(plain, FILLER);
        System.arraycopy(records, 0, plain, FILLERS, records.length);
        byte[] vector = new byte[BLOCK];
        Arrays.fill(vector, (byte) accessNumber);
        System.arraycopy(address, 4, vector, 0, 2);
        System.arraycopy(address, 0, vector, 2, 4);
        System.arraycopy(address, 6, vector, 6, 2);
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            SecretKeySpec secret = new SecretKeySpec(HexFormat.of().parseHex(key), "AES");
            cipher.init(Cipher.ENCRYPT_MODE, secret, new IvParameterSpec(vector));
            return cipher.doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES", e);
        }
    }
}
