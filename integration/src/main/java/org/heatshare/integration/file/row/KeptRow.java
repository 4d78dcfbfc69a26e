package org.heatshare.integration.file.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What quarantine keeps of a file so that it can be read alone: a line with the feed's name and, where there is one, a bar and a
 * note; then the bytes.
 *
 * @param note what the bytes alone do not tell; empty for nothing
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptRow(String feed, String note, byte[] bytes) {

    public static KeptRow of(byte[] raw) {
        int end = 0;
        while (end < raw.length && raw[end] != '\n') {
            end++;
        }
        String[] first = new String(raw, 0, end, StandardCharsets.UTF_8).split("\\|", 2);
        return new KeptRow(
                first[0],
                first.length > 1 ? first[1] : "",
                Arrays.copyOfRange(raw, Math.min(raw.length, end + 1), raw.length));
    }

    /** The line that stands before the bytes. */
    public static byte[] head(String feed, String note) {
        return (feed + (note.isEmpty() ? "" : "|" + note) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
