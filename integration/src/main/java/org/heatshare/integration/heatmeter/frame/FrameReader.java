package org.heatshare.integration.heatmeter.frame;

/**
 * Reads one frame from received bytes and refuses anything that is not exactly one frame. Only the frame's own length
 * field is believed, and only when both copies agree.
 */
public final class FrameReader {
    static final int ACKNOWLEDGE = 0xE5;
    static final int START_SHORT = 0x10;
    static final int START_LONG = 0x68;
    static final int STOP = 0x16;
    private static final int SHORT_LENGTH = 5;
    /** Start, length twice, start again, checksum and stop. */
    private static final int LONG_OVERHEAD = 6;

    private static final LinkFrame ACKNOWLEDGED = new LinkFrame.Acknowledge();

    private FrameReader() {}

    /**
     * How many bytes the frame at the start of {@code bytes} has, for a reader of a stream.
     *
     * @return the whole frame's length, or 0 while too few bytes have come to tell
     * @throws MbusException if the bytes cannot begin a frame
     */
    public static int expectedLength(Bytes bytes) {
        if (bytes.length() == 0) {
            return 0;
        }
        int first = bytes.from();
        return switch (bytes.at(first)) {
            case ACKNOWLEDGE -> 1;
            case START_SHORT -> SHORT_LENGTH;
            case START_LONG -> bytes.length() < 4 ? 0 : longLength(bytes);
            default ->
                throw new MbusException(
                        MbusError.UNKNOWN_START,
                        "Byte %d is %02X; a frame starts with E5, 10 or 68.".formatted(first, bytes.at(first)));
        };
    }

    public static LinkFrame read(Bytes bytes) {
        if (bytes.length() == 0) {
            throw new MbusException(MbusError.EMPTY, "No bytes; expected a frame.");
        }
        int expected = expectedLength(bytes);
        if (expected == 0 || bytes.length() < expected) {
            throw new MbusException(
                    MbusError.TRUNCATED,
                    "The frame has %d of its %s bytes."
                            .formatted(bytes.length(), expected == 0 ? "first 4" : expected));
        }
        if (bytes.length() > expected) {
            throw new MbusException(
                    MbusError.TRAILING_BYTES,
                    "The frame ends at byte %d, but %d more follow."
                            .formatted(bytes.from() + expected, bytes.length() - expected));
        }
        return switch (bytes.at(bytes.from())) {
            case ACKNOWLEDGE -> ACKNOWLEDGED;
            case START_SHORT -> readShort(bytes);
            default -> readLong(bytes);
        };
    }

    private static int longLength(Bytes bytes) {
        int first = bytes.from();
        int length = bytes.at(first + 1);
        if (bytes.at(first + 2) != length || bytes.at(first + 3) != START_LONG) {
            throw new MbusException(
                    MbusError.BAD_LENGTH,
                    "The long frame's head is 68 %02X %02X %02X; expected 68 L L 68 with two equal lengths."
                            .formatted(length, bytes.at(first + 2), bytes.at(first + 3)));
        }
        if (length < 3) {
            throw new MbusException(
                    MbusError.BAD_LENGTH,
                    "The length field is %d; control, address and control information need at least 3."
                            .formatted(length));
        }
        return length + LONG_OVERHEAD;
    }

    private static LinkFrame readShort(Bytes bytes) {
        checkEnd(bytes, bytes.from() + 1);
        return new LinkFrame.Short(bytes.at(bytes.from() + 1), bytes.at(bytes.from() + 2));
    }

    private static LinkFrame readLong(Bytes bytes) {
        int body = bytes.from() + 4;
        checkEnd(bytes, body);
        return new LinkFrame.Long(
                bytes.at(body), bytes.at(body + 1), bytes.at(body + 2), bytes.slice(body + 3, bytes.to() - 2));
    }

    private static void checkEnd(Bytes bytes, int body) {
        int checksumAt = bytes.to() - 2;
        int sum = 0;
        for (int i = body; i < checksumAt; i++) {
            sum += bytes.at(i);
        }
        if ((sum & 0xFF) != bytes.at(checksumAt)) {
            throw new MbusException(
                    MbusError.BAD_CHECKSUM,
                    "The checksum at byte %d is %02X; the bytes before it sum to %02X."
                            .formatted(checksumAt, bytes.at(checksumAt), sum & 0xFF));
        }
        if (bytes.at(checksumAt + 1) != STOP) {
            throw new MbusException(
                    MbusError.BAD_STOP,
                    "The last byte is %02X; a frame stops with 16.".formatted(bytes.at(checksumAt + 1)));
        }
    }
}
