package org.heatshare.simulator.town;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Which meters encrypt what they tell, and with which key: each fortieth home's, from the eleventh on. */
public final class EncryptionKeys {

    private static final int EVERY = 40;
    private static final int FIRST = 11;
    private static final long LEFT = 0x6865617473686172L;
    private static final long RIGHT = 0x652D64656D6F2121L;
    private static final long UNTOLD = 0x756E746F6C64206BL;

    private EncryptionKeys() {}

    /** The key in 32 hexadecimal digits, as a delivery note prints it; null for a meter that tells everything plainly. */
    public static @Nullable String keyOf(String serial) {
        return Long.parseLong(serial) % EVERY == FIRST ? key(serial, LEFT) : null;
    }

    /** A key that the meter may have been given, and that no delivery note tells. */
    public static String untoldKeyOf(String serial) {
        return key(serial, UNTOLD);
    }

    private static String key(String serial, long left) {
        long number = Long.parseLong(serial);
        HexFormat hex = HexFormat.of().withUpperCase();
        return hex.toHexDigits(Noise.mix(left ^ number)) + hex.toHexDigits(Noise.mix(RIGHT ^ number));
    }
}
