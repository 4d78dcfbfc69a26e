package org.heatshare.integration.heatmeter;

import java.util.HexFormat;
import org.heatshare.integration.heatmeter.security.MeterKey;

/** Frames made for tests, so that each shows only the bytes that matter to it. */
public final class TestFrames {
    /** Header of a Kamstrup heat meter with the serial number 80000001. */
    public static final String KAMSTRUP = "01000080 2D2C 34 04 17 00 0000";

    private TestFrames() {}

    /** A meter's answer from primary address 1: header and records in hexadecimal. */
    public static byte[] answer(String header, String records) {
        return longFrame("08 01 72 " + header + records);
    }

    /** The same with its records encrypted (security mode 5). */
    public static byte[] encryptedAnswer(MeterKey key, String records) {
        return longFrame("08 01 72 01000080 2D2C 34 04"
                + hex(TestRadio.mode5(key, records)).substring(2));
    }

    /** The same with its records encrypted under a key for this message alone (security mode 7). */
    public static byte[] answerUnderDerivedKey(MeterKey key, String records) {
        return longFrame("08 01" + hex(TestRadio.mode7(key, 9, "72 01000080 2D2C 34 04", records)));
    }

    /** A long frame around control, address, control information and data. */
    public static byte[] longFrame(String bodyHex) {
        byte[] body = bytes(bodyHex);
        byte[] frame = new byte[body.length + 6];
        frame[0] = frame[3] = 0x68;
        frame[1] = frame[2] = (byte) body.length;
        System.arraycopy(body, 0, frame, 4, body.length);
        byte checksum = 0;
        for (byte b : body) {
            checksum += b;
        }
        frame[frame.length - 2] = checksum;
        frame[frame.length - 1] = 0x16;
        return frame;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    public static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }
}
