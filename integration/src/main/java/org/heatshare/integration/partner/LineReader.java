package org.heatshare.integration.partner;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a body line by line as bytes, in memory that does not grow with the body or with a line that never ends. */
final class LineReader {

    static final int LONGEST_LINE_BYTES = 16 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int position;
    private int limit;
    private byte[] line = new byte[512];

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its end ({@code \n} or {@code \r\n}); null after the last.
     *
     * @throws LineTooLongException when it is longer than 16 KiB; the line is skipped
     */
    byte @Nullable [] next() throws IOException, LineTooLongException {
        int length = 0;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            byte b = buffer[position++];
            if (b == '\n') {
                return finish(length);
            }
            if (length < LONGEST_LINE_BYTES) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, length * 2);
                }
                line[length] = b;
            }
            length++;
        }
        return any ? finish(length) : null;
    }

    private byte[] finish(int length) throws LineTooLongException {
        if (length > LONGEST_LINE_BYTES) {
            throw new LineTooLongException(Arrays.copyOf(line, 256));
        }
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return Arrays.copyOf(line, end);
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    /** A line that is longer than any reading is. */
    static final class LineTooLongException extends Exception {
        private final transient byte[] start;

        LineTooLongException(byte[] start) {
            super("the line is longer than " + LONGEST_LINE_BYTES + " bytes");
            this.start = start;
        }

        byte[] start() {
            return start;
        }
    }
}
