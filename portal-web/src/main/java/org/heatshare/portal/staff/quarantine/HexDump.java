package org.heatshare.portal.staff.quarantine;

import java.util.HexFormat;

/** Bytes as people read them: sixteen a line, with their offset and what of them is printable. */
final class HexDump {

    private static final int LINE = 16;
    private static final int BYTES_MAX = 4096;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private HexDump() {}

    /** The first 4 KiB; longer messages end with an ellipsis. */
    static String of(byte[] bytes) {
        int length = Math.min(bytes.length, BYTES_MAX);
        StringBuilder dump = new StringBuilder(length * 5);
        for (int start = 0; start < length; start += LINE) {
            int end = Math.min(start + LINE, length);
            dump.append(HEX.toHexDigits((short) start)).append("  ");
            for (int i = start; i < start + LINE; i++) {
                dump.append(i < end ? HEX.toHexDigits(bytes[i]) : "  ").append(' ');
            }
            dump.append(' ').append(printable(bytes, start, end)).append('\n');
        }
        return bytes.length > BYTES_MAX ? dump.append('…').toString() : dump.toString();
    }

    private static String printable(byte[] bytes, int start, int end) {
        StringBuilder text = new StringBuilder(LINE);
        for (int i = start; i < end; i++) {
            text.append(bytes[i] >= ' ' && bytes[i] <= '~' ? (char) bytes[i] : '.');
        }
        return text.toString();
    }
}
