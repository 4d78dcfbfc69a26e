package org.heatshare.integration.heatmeter.frame;

/**
 * Reads one wireless frame. Frame formats A and B are told apart by their checks; most receivers take the checks away and
 * leave the length field as it was. Some add signal strength and the like, which is let be.
 */
public final class RadioFrameReader {
    /** Length, control and address. */
    private static final int HEAD = 10;

    private static final int CRC = 2;
    private static final int BLOCK_OF_A = 16;
    /** Of the first and second block together, their check included. */
    private static final int BLOCKS_OF_B = 128;
    /** What receivers append at most: signal strength, link quality, a mark. */
    private static final int APPENDED_MAX = 3;

    private static final int LONG_START = FrameReader.START_LONG;

    private RadioFrameReader() {}

    /** Whether bytes can only be a wireless frame: they begin with a length and a control byte that meters send. */
    public static boolean isRadio(Bytes bytes) {
        if (bytes.length() < HEAD + 1) {
            return false;
        }
        int at = bytes.from();
        boolean wired =
                bytes.at(at) == LONG_START && bytes.at(at + 3) == LONG_START && bytes.at(at + 1) == bytes.at(at + 2);
        return !wired && bytes.at(at) >= HEAD && isSentByMeters(bytes.at(at + 1));
    }

    /** @throws MbusException if it is not whole */
    public static RadioFrame read(Bytes bytes) {
        int at = bytes.from();
        int length = bytes.at(at) + 1;
        if (bytes.length() < length) {
            throw new MbusException(
                    MbusError.TRUNCATED,
                    "The wireless frame has %d of its %d bytes.".formatted(bytes.length(), length),
                    MeterIdentity.ofLink(bytes, at + 2));
        }
        if (isFormatA(bytes, length)) {
            return frame(RadioFrame.Format.A, withoutChecksOfA(bytes, length));
        }
        if (matches(bytes, at, firstCheckOfB(at, length))) {
            return frame(RadioFrame.Format.B, withoutChecksOfB(bytes, length));
        }
        return readUnchecked(bytes);
    }

    /**
     * Reads a frame from which the receiver took the checks. Of 65,536 such frames one ends in bytes that look like a check of
     * format B, so that a frame of format B that makes no sense is tried again like this.
     */
    public static RadioFrame readUnchecked(Bytes bytes) {
        int at = bytes.from();
        int length = bytes.at(at) + 1;
        if (bytes.length() > length + APPENDED_MAX) {
            throw new MbusException(
                    MbusError.TRAILING_BYTES,
                    "The wireless frame ends at byte %d, but %d more follow."
                            .formatted(at + length, bytes.length() - length),
                    MeterIdentity.ofLink(bytes, at + 2));
        }
        return frame(RadioFrame.Format.UNCHECKED, bytes, at + length);
    }

    /** The head's check alone could also be the first two bytes of a frame without checks. */
    private static boolean isFormatA(Bytes bytes, int length) {
        int at = bytes.from();
        int second = at + HEAD + CRC;
        return matches(bytes, at, at + HEAD)
                && (bytes.length() > length + APPENDED_MAX
                        || matches(bytes, second, second + Math.min(BLOCK_OF_A, length - HEAD)));
    }

    private static boolean isSentByMeters(int control) {
        return switch (control) {
            case 0x44, 0x46, 0x47, 0x48, 0x08, 0x18, 0x28, 0x38 -> true;
            default -> false;
        };
    }

    private static RadioFrame frame(RadioFrame.Format format, byte[] bytes) {
        return frame(format, Bytes.of(bytes), bytes.length);
    }

    private static RadioFrame frame(RadioFrame.Format format, Bytes bytes, int to) {
        int at = bytes.from();
        return new RadioFrame(
                format, bytes.at(at + 1), MeterIdentity.ofLink(bytes, at + 2), bytes.slice(at + HEAD, to), bytes);
    }

    /** Format A: a check behind the head and behind each sixteen bytes, not counted by the length. */
    private static byte[] withoutChecksOfA(Bytes bytes, int length) {
        var whole = new byte[length];
        int from = bytes.from();
        int done = 0;
        while (done < length) {
            int size = Math.min(done == 0 ? HEAD : BLOCK_OF_A, length - done);
            from = block(bytes, from, size, whole, done);
            done += size;
        }
        refuseMoreThanAppended(bytes, from);
        return whole;
    }

    /** Format B: one check behind the first two blocks, another behind a third; the length counts them. */
    private static byte[] withoutChecksOfB(Bytes bytes, int length) {
        int first = Math.min(length, BLOCKS_OF_B) - CRC;
        boolean third = length > BLOCKS_OF_B;
        if (third && length <= BLOCKS_OF_B + CRC) {
            throw badCheck(bytes, bytes.from() + BLOCKS_OF_B);
        }
        var whole = new byte[third ? length - 2 * CRC : length - CRC];
        int next = block(bytes, bytes.from(), first, whole, 0);
        if (third) {
            next = block(bytes, next, whole.length - first, whole, first);
        }
        refuseMoreThanAppended(bytes, next);
        whole[0] = (byte) (whole.length - 1);
        return whole;
    }

    private static int firstCheckOfB(int at, int length) {
        return at + Math.min(length, BLOCKS_OF_B) - CRC;
    }

    private static int block(Bytes bytes, int from, int size, byte[] whole, int at) {
        if (!matches(bytes, from, from + size)) {
            throw badCheck(bytes, from + size);
        }
        for (int i = 0; i < size; i++) {
            whole[at + i] = (byte) bytes.at(from + i);
        }
        return from + size + CRC;
    }

    private static boolean matches(Bytes bytes, int from, int check) {
        return check + CRC <= bytes.to()
                && check > from
                && FrameCrc.of(bytes, from, check) == (bytes.at(check) << 8 | bytes.at(check + 1));
    }

    private static MbusException badCheck(Bytes bytes, int at) {
        return new MbusException(
                MbusError.BAD_CRC,
                "The cyclic redundancy check at byte %d does not fit the bytes before it.".formatted(at),
                MeterIdentity.ofLink(bytes, bytes.from() + 2));
    }

    private static void refuseMoreThanAppended(Bytes bytes, int end) {
        if (bytes.to() > end + APPENDED_MAX) {
            throw new MbusException(
                    MbusError.TRAILING_BYTES,
                    "The wireless frame ends at byte %d, but %d more follow.".formatted(end, bytes.to() - end),
                    MeterIdentity.ofLink(bytes, bytes.from() + 2));
        }
    }
}
