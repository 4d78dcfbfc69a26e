package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.FrameCrc;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.heatshare.integration.heatmeter.security.TelegramCipher;

/**
 * The extended link layer (EN 13757-4; control information 8C to 8F): an access number and, in two of its forms, encryption
 * of everything behind it by a key stream, with a check by which a wrong key shows.
 *
 * @param bytes the frame, decrypted
 * @param end first byte behind the layer
 */
record ExtendedLink(int accessNumber, Bytes bytes, int end) {
    private static final int SHORT = 0x8C;
    private static final int SECURED = 0x8D;
    private static final int ADDRESSED = 0x8E;
    private static final int SECURED_AND_ADDRESSED = 0x8F;
    private static final int SESSION = 4;
    private static final int CHECK = 2;
    /** Repeaters set it on the way, so that it does not enter the cipher. */
    private static final int HOPPED = 0x10;

    private static final int UNENCRYPTED = 0;
    private static final int KEY_STREAM = 1;

    static boolean isBegunBy(int controlInformation) {
        return controlInformation >= SHORT && controlInformation <= SECURED_AND_ADDRESSED;
    }

    /** @param at the layer's control information byte */
    static ExtendedLink read(Bytes bytes, int at, MeterIdentity sender, KeyRing keys) {
        int form = bytes.at(at);
        var cursor = new LayerCursor(bytes, at + 1, "extended link layer");
        int communication = cursor.one();
        int accessNumber = cursor.one();
        if (form == ADDRESSED || form == SECURED_AND_ADDRESSED) {
            cursor.skip(MeterIdentity.LENGTH);
        }
        if (form != SECURED && form != SECURED_AND_ADDRESSED) {
            return new ExtendedLink(accessNumber, bytes, cursor.at());
        }
        Bytes session = cursor.take(SESSION);
        cursor.skip(CHECK);
        Bytes plain = open(bytes, session, communication, sender, keys);
        return new ExtendedLink(accessNumber, plain, cursor.at());
    }

    /** Receivers that know the key hand the frame on decrypted, but otherwise as it was; the check tells. */
    private static Bytes open(Bytes bytes, Bytes session, int communication, MeterIdentity sender, KeyRing keys) {
        int encryption = session.at32(session.from()) >>> 29;
        if (encryption != UNENCRYPTED && encryption != KEY_STREAM) {
            throw new MbusException(
                    MbusError.UNSUPPORTED_SECURITY,
                    "The extended link layer is encrypted by method %d; 1 (AES-CTR) is understood."
                            .formatted(encryption));
        }
        MeterKey key = encryption == KEY_STREAM ? keys.keyOf(sender) : null;
        int check = session.to();
        if (key != null) {
            byte[] opened = bytes.toFrameArray();
            TelegramCipher.openStream(
                    key, initialisation(sender, communication, session), opened, check, bytes.to() - check);
            Bytes plain = Bytes.of(opened).slice(bytes.from(), bytes.to());
            if (isWhole(plain, check)) {
                return plain;
            }
        }
        if (isWhole(bytes, check)) {
            return bytes;
        }
        throw encryption == UNENCRYPTED ? damaged(check) : key == null ? missingKey(sender) : wrongKey(sender);
    }

    private static byte[] initialisation(MeterIdentity sender, int communication, Bytes session) {
        var vector = new byte[TelegramCipher.BLOCK];
        System.arraycopy(sender.linkBytes(), 0, vector, 0, MeterIdentity.LENGTH);
        vector[MeterIdentity.LENGTH] = (byte) (communication & ~HOPPED);
        System.arraycopy(session.toArray(), 0, vector, MeterIdentity.LENGTH + 1, SESSION);
        return vector;
    }

    private static boolean isWhole(Bytes bytes, int check) {
        return FrameCrc.of(bytes, check + CHECK, bytes.to()) == bytes.at16(check);
    }

    private static MbusException damaged(int check) {
        return new MbusException(
                MbusError.BAD_CRC,
                "The check at byte %d of the extended link layer does not fit the bytes behind it.".formatted(check));
    }

    private static MbusException missingKey(MeterIdentity sender) {
        return new MbusException(
                MbusError.MISSING_KEY,
                "The telegram is encrypted (AES-CTR), and no key of meter %s is known.".formatted(sender.id()));
    }

    private static MbusException wrongKey(MeterIdentity sender) {
        return new MbusException(
                MbusError.WRONG_KEY,
                "The key does not open the telegram (AES-CTR): it is not meter %s's, or the frame is damaged."
                        .formatted(sender.id()));
    }
}
