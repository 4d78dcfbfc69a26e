package org.heatshare.integration.file.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file's lines as bytes. Lines may end in line feed, carriage return or both, also mixed in one file. Memory grows
 * neither with the file nor with a line that never ends.
 */
final class RawLines {
    static final int LONGEST_LINE_BYTES = 16 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private final byte[] line = new byte[LONGEST_LINE_BYTES];
    private int position;
    private int limit;
    private boolean afterReturn;
    private long number;
    private long read;
    private boolean cut;

    RawLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; null after the last. Of one longer than 16 KiB the beginning. */
    byte @Nullable [] next() throws IOException {
        int length = 0;
        boolean any = false;
        cut = false;
        while (position < limit || fill()) {
            byte letter = buffer[position++];
            if (letter == '\n' && afterReturn && !any) {
                afterReturn = false;
                continue;
            }
            afterReturn = letter == '\r';
            any = true;
            if (letter == '\n' || letter == '\r') {
                return finish(length);
            }
            if (length < LONGEST_LINE_BYTES) {
                line[length++] = letter;
            } else {
                cut = true;
            }
        }
        return any ? finish(length) : null;
    }

    /** Of the line last given, from 1. */
    long number() {
        return number;
    }

    /** How many bytes of the file lie before the next line. */
    long offset() {
        return read - limit + position;
    }

    /** Whether the line last given was longer than what was given of it. */
    boolean isCut() {
        return cut;
    }

    private byte[] finish(int length) {
        number++;
        boolean marked = number == 1 && length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return Arrays.copyOfRange(line, marked ? 3 : 0, length);
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        read += limit;
        return limit > 0;
    }
}
