package org.heatshare.simulator.mbus;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Finds requests in a stream of bytes; what is no frame is skipped, as a meter on the line does. */
final class FrameReader {

    private static final int SHORT_START = 0x10;
    private static final int LONG_START = 0x68;
    private static final int STOP = 0x16;
    private static final int SHORT_LENGTH = 5;
    private static final int LONG_OVERHEAD = 6;

    private FrameReader() {}

    /** The next complete frame, or null when none is complete yet; an unfinished one is left in the buffer. */
    static @Nullable LinkFrame next(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            int start = unsigned(bytes, 0);
            int length = start == SHORT_START ? SHORT_LENGTH : start == LONG_START ? longLength(bytes) : 0;
            if (length > bytes.remaining()) {
                return null;
            }
            LinkFrame frame = length > 0 ? frame(bytes, length) : null;
            if (frame != null) {
                bytes.position(bytes.position() + length);
                return frame;
            }
            bytes.get();
        }
        return null;
    }

    /** 0 when it cannot be a long frame; more than there is while too little arrived to tell. */
    private static int longLength(ByteBuffer bytes) {
        if (bytes.remaining() < 4) {
            return bytes.remaining() >= 3 && unsigned(bytes, 1) != unsigned(bytes, 2) ? 0 : Integer.MAX_VALUE;
        }
        int length = unsigned(bytes, 1);
        boolean valid = length >= 3 && length == unsigned(bytes, 2) && unsigned(bytes, 3) == LONG_START;
        return valid ? length + LONG_OVERHEAD : 0;
    }

    private static @Nullable LinkFrame frame(ByteBuffer bytes, int length) {
        int from = length == SHORT_LENGTH ? 1 : 4;
        int sum = 0;
        for (int index = from; index < length - 2; index++) {
            sum += unsigned(bytes, index);
        }
        if (unsigned(bytes, length - 1) != STOP || (sum & 0xFF) != unsigned(bytes, length - 2)) {
            return null;
        }
        if (length == SHORT_LENGTH) {
            return new LinkFrame(unsigned(bytes, 1), unsigned(bytes, 2), -1, new byte[0]);
        }
        byte[] data = new byte[length - LONG_OVERHEAD - 3];
        bytes.get(bytes.position() + 7, data);
        return new LinkFrame(unsigned(bytes, 4), unsigned(bytes, 5), unsigned(bytes, 6), data);
    }

    private static int unsigned(ByteBuffer bytes, int offset) {
        return bytes.get(bytes.position() + offset) & 0xFF;
    }
}
