package org.heatshare.integration.heatmeter;

import java.util.HexFormat;

/** Frames made for tests, so that each shows only the bytes that matter to it. */
public final class TestFrames {
    /** Header of a Kamstrup heat meter with the serial number 80000001. */
    public static final String KAMSTRUP = "01000080 2D2C 34 04 17 00 0000";

    private TestFrames() {}

    /** A meter's answer from primary address 1: header and records in hexadecimal. */
    public static byte[] answer(String header, String records) {
        return longFrame("08 01 72 " + header + records);
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

    public static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }
}
