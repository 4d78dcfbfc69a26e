package org.heatshare.integration.heatmeter.security;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;

/** The secret of 128 bits that a meter encrypts its telegrams with. It never appears in a text of ours. */
public final class MeterKey {
    /** Length in bytes. */
    public static final int LENGTH = 16;

    private static final int DIGITS = 2 * LENGTH;

    private final byte[] secret;

    private MeterKey(byte[] secret) {
        this.secret = secret;
    }

    /** @throws IllegalArgumentException if there are not exactly 16 bytes */
    public static MeterKey of(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("a meter's key has 16 bytes, not " + secret.length);
        }
        return new MeterKey(secret.clone());
    }

    /**
     * A key in 32 hexadecimal digits, as delivery notes print it; blanks between them are let be.
     *
     * @throws MbusException if it is none; the message tells the number of digits and never the digits
     */
    public static MeterKey ofHex(String hex) {
        String digits = hex.replaceAll("\\s", "");
        if (digits.length() != DIGITS || !digits.chars().allMatch(HexFormat::isHexDigit)) {
            throw new MbusException(
                    MbusError.BAD_KEY,
                    "The key has %d characters; expected 32 hexadecimal digits 0-9, A-F.".formatted(digits.length()));
        }
        return new MeterKey(HexFormat.of().parseHex(digits));
    }

    /** A copy of the secret, for a cipher or for safe keeping. */
    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeterKey key && MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    @Override
    public String toString() {
        return "MeterKey[secret]";
    }
}
