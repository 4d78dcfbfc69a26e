package org.heatshare.integration.heatmeter.telegram;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.security.KeyDerivation;
import org.heatshare.integration.heatmeter.security.MessageCode;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.jspecify.annotations.Nullable;

/**
 * The authentication and fragmentation layer (control information 90): a message counter, and a code over the message that
 * only the owner of the meter's key can make.
 *
 * @param counter the message counter as sent; absent where the meter leaves it out
 * @param code absent where the meter sends none
 * @param covered what the code covers besides the message: control, counter and length as sent
 * @param end first byte behind the layer
 */
record Authentication(@Nullable Integer counter, @Nullable Bytes code, byte[] covered, int end) {
    static final int CONTROL_INFORMATION = 0x90;

    private static final int FRAGMENT_NUMBER = 0xFF;
    private static final int KEY_INFORMATION = 0x0200;
    private static final int CODE = 0x0400;
    private static final int COUNTER = 0x0800;
    private static final int MESSAGE_LENGTH = 0x1000;
    private static final int MESSAGE_CONTROL = 0x2000;
    private static final int MORE_FRAGMENTS = 0x4000;
    /** Bytes of the code by its kind, the low four bits of the message control. */
    private static final int[] CODE_LENGTHS = {0, 0, 0, 2, 4, 8, 12, 16, 12, 0, 0, 0, 0, 0, 0, 0};
    /** From this kind on the code is no AES-CMAC. */
    private static final int FIRST_OTHER_KIND = 8;

    /** @param at the layer's length byte */
    static Authentication read(Bytes bytes, int at) {
        var cursor = new LayerCursor(bytes, at, "authentication layer");
        int length = cursor.one();
        int fields = cursor.two();
        if ((fields & MORE_FRAGMENTS) != 0 || (fields & FRAGMENT_NUMBER) > 1) {
            throw new MbusException(
                    MbusError.FRAGMENTED,
                    "The frame is fragment %d of a longer message; only whole messages are read."
                            .formatted(fields & FRAGMENT_NUMBER));
        }
        var covered = new ByteArrayOutputStream();
        int kind = (fields & MESSAGE_CONTROL) != 0 ? control(cursor, covered) : 0;
        cursor.skip((fields & KEY_INFORMATION) != 0 ? 2 : 0);
        Integer counter = null;
        if ((fields & COUNTER) != 0) {
            Bytes sent = cursor.take(Integer.BYTES);
            counter = sent.at32(sent.from());
            covered.writeBytes(sent.toArray());
        }
        Bytes code = (fields & CODE) != 0 ? cursor.take(CODE_LENGTHS[kind]) : null;
        if ((fields & MESSAGE_LENGTH) != 0) {
            covered.writeBytes(cursor.take(2).toArray());
        }
        if (cursor.at() != at + 1 + length) {
            throw new MbusException(
                    MbusError.TRUNCATED_HEADER,
                    "The authentication layer at byte %d has %d bytes; its fields need %d."
                            .formatted(at, length, cursor.at() - at - 1));
        }
        return new Authentication(counter, code, covered.toByteArray(), cursor.at());
    }

    private static int control(LayerCursor cursor, ByteArrayOutputStream covered) {
        int control = cursor.one();
        covered.write(control);
        int kind = control & 0xF;
        if (kind >= FIRST_OTHER_KIND) {
            throw new MbusException(
                    MbusError.UNSUPPORTED_SECURITY,
                    "The message is authenticated by method %d; AES-CMAC (3 to 7) is understood.".formatted(kind));
        }
        return kind;
    }

    /** Whether a message was sent by the owner of this key, and not changed on the way. */
    Authenticity judge(MeterKey key, MeterIdentity meter, Bytes message) {
        if (code == null || code.length() == 0) {
            return Authenticity.UNPROVEN;
        }
        var input = new ByteArrayOutputStream();
        input.writeBytes(covered);
        input.writeBytes(message.toArray());
        byte[] whole =
                MessageCode.of(KeyDerivation.authenticationKey(key, requiredCounter(), meter), input.toByteArray());
        return MessageDigest.isEqual(Arrays.copyOf(whole, code.length()), code.toArray())
                ? Authenticity.PROVEN
                : Authenticity.DISPROVEN;
    }

    int requiredCounter() {
        if (counter == null) {
            throw new MbusException(
                    MbusError.UNSUPPORTED_SECURITY,
                    "The message has no message counter, from which its key would be derived.");
        }
        return counter;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Authentication that && end == that.end && Arrays.equals(covered, that.covered);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(covered);
    }
}
