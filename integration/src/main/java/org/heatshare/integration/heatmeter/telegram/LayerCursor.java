package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;

/** Walks over the fields of one layer and refuses to go beyond the frame's end. */
final class LayerCursor {
    private final Bytes bytes;
    private final String layer;
    private int at;

    /** @param layer its name, for messages */
    LayerCursor(Bytes bytes, int at, String layer) {
        this.bytes = bytes;
        this.at = at;
        this.layer = layer;
    }

    int at() {
        return at;
    }

    int one() {
        skip(1);
        return bytes.at(at - 1);
    }

    /** Little-endian number of two bytes. */
    int two() {
        skip(2);
        return bytes.at16(at - 2);
    }

    Bytes take(int length) {
        skip(length);
        return bytes.slice(at - length, at);
    }

    void skip(int length) {
        if (length > bytes.to() - at) {
            throw new MbusException(
                    MbusError.TRUNCATED_HEADER,
                    "The %s needs %d bytes at byte %d, but the frame ends after %d."
                            .formatted(layer, length, at, bytes.to() - at));
        }
        at += length;
    }
}
