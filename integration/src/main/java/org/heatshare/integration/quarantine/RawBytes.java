package org.heatshare.integration.quarantine;

import java.util.Arrays;

/**
 * Bytes as they came, a slice of a buffer that may hold a whole delivery, so that keeping a reference to each line
 * costs no copy until it is needed.
 *
 * @param mediaType what the bytes are, for example {@code text/csv} or {@code application/vnd.heatshare.mbus}
 * @param buffer shared and never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawBytes(String mediaType, byte[] buffer, int offset, int length) {

    public static RawBytes of(String mediaType, byte[] bytes) {
        return new RawBytes(mediaType, bytes, 0, bytes.length);
    }

    /** A copy of the bytes alone. */
    public byte[] toByteArray() {
        return Arrays.copyOfRange(buffer, offset, offset + length);
    }
}
