package org.heatshare.integration.heatmeter.telegram;

import java.util.Arrays;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.security.KeyDerivation;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.heatshare.integration.heatmeter.security.TelegramCipher;
import org.jspecify.annotations.Nullable;

/**
 * Encryption of the records (EN 13757-7, security modes 5 and 7): so many blocks as the configuration word says, chained,
 * the first beginning with two fillers by which a wrong key shows. Records behind these blocks are plain.
 */
final class EncryptedRecords {
    static final int LASTING_KEY_MODE = 5;
    static final int DERIVED_KEY_MODE = 7;
    private static final int DERIVATION = 0x30;
    private static final int DERIVED_BY_CODE = 0x10;
    private static final int MARK = RecordReader.IDLE_FILLER << 8 | RecordReader.IDLE_FILLER;

    private EncryptedRecords() {}

    static int mode(int configuration) {
        return configuration >> 8 & 0x1F;
    }

    /** Blocks of 16 bytes that are encrypted. */
    static int blocks(int configuration) {
        return configuration >> 4 & 0xF;
    }

    /**
     * Old wired meters put any number into the configuration word. Only a mode that is in use, with as many encrypted
     * blocks as the telegram can hold, counts as encrypted.
     */
    static boolean isPlainWired(int configuration, int length) {
        int mode = mode(configuration);
        boolean encrypts = mode == LASTING_KEY_MODE || mode == DERIVED_KEY_MODE;
        int blocks = blocks(configuration);
        return !encrypts || blocks == 0 || blocks * TelegramCipher.BLOCK > length;
    }

    /** @param extension the configuration's third byte */
    static MeterKey derivedKey(MeterKey lasting, int extension, @Nullable Authentication layer, MeterIdentity meter) {
        int derivation = extension & DERIVATION;
        if (derivation == 0) {
            return lasting;
        }
        if (derivation != DERIVED_BY_CODE || layer == null) {
            throw new MbusException(
                    MbusError.UNSUPPORTED_SECURITY,
                    "The telegram's key is derived by method %d%s; method 1 with a message counter is understood."
                            .formatted(derivation >> 4, layer == null ? " without an authentication layer" : ""));
        }
        return KeyDerivation.encryptionKey(lasting, layer.requiredCounter(), meter);
    }

    /** Mode 5 begins its chain with the meter's identity and the access number, mode 7 with zeros. */
    static byte[] initialisation(MeterHeader header) {
        var vector = new byte[TelegramCipher.BLOCK];
        if (mode(header.configuration()) == LASTING_KEY_MODE) {
            Arrays.fill(vector, (byte) header.accessNumber());
            System.arraycopy(header.meter().linkBytes(), 0, vector, 0, MeterIdentity.LENGTH);
        }
        return vector;
    }

    /**
     * The frame with its blocks decrypted.
     *
     * @param received first offset behind what was received; some meters' length field leaves out the end of their last
     *     block
     */
    static Bytes open(MeterKey key, MeterHeader header, Bytes bytes, int at, int received) {
        int length = blocks(header.configuration()) * TelegramCipher.BLOCK;
        if (at + length > received) {
            throw new MbusException(
                    MbusError.TRUNCATED_RECORD,
                    "The configuration %04X tells of %d encrypted bytes at byte %d; the frame has %d."
                            .formatted(header.configuration(), length, at, received - at));
        }
        byte[] opened = bytes.toFrameArray();
        TelegramCipher.openBlocks(key, initialisation(header), opened, at, length);
        Bytes plain = Bytes.of(opened).slice(bytes.from(), Math.max(bytes.to(), at + length));
        if (plain.at16(at) != MARK) {
            throw new MbusException(
                    MbusError.WRONG_KEY,
                    "The key does not open the telegram (mode %d): it is not meter %s's, or the frame is damaged."
                            .formatted(mode(header.configuration()), header.id()));
        }
        return plain;
    }
}
