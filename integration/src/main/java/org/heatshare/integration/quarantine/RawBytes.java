package org.heatshare.integration.quarantine;

/**
 * Bytes as they came, a slice of a buffer that may hold a whole delivery, so that keeping a reference to each line
 * costs no copy until it is needed.
 *
 * @param mediaType what the bytes are, for example {@code text/csv} or {@code application/vnd.heatshare.mbus}
 * @param preamble what must stand before the slice for it to be read alone, such as a header row; empty for none
 * @param buffer shared and never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawBytes(String mediaType, byte[] preamble, byte[] buffer, int offset, int length) {
    private static final byte[] NONE = {};

    public static RawBytes of(String mediaType, byte[] bytes) {
        return new RawBytes(mediaType, NONE, bytes, 0, bytes.length);
    }

    /** A copy of the bytes alone, the preamble before them. */
    public byte[] toByteArray() {
        byte[] copy = new byte[preamble.length + length];
        System.arraycopy(preamble, 0, copy, 0, preamble.length);
        System.arraycopy(buffer, offset, copy, preamble.length, length);
        return copy;
    }
}
