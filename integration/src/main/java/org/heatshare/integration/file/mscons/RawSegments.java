package org.heatshare.integration.file.mscons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.heatshare.integration.file.row.FileRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The segments of an interchange as they came. Lines may end between segments. Memory grows neither with the file nor with a
 * segment that never ends.
 */
final class RawSegments {
    static final int LONGEST_SEGMENT_BYTES = 4 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private final Separators signs;
    private int position;
    private int limit;
    private long read;
    private long number;
    private boolean cut;
    private boolean ended;

    /** @throws FileRefusedException when the file begins with no interchange */
    RawSegments(InputStream in) throws IOException, FileRefusedException {
        this.in = in;
        skipBlank();
        this.signs = isNext('U', 'N', 'A') ? advice() : Separators.USUAL;
        if (!signs.tellApart()) {
            throw new FileRefusedException(
                    "The file's UNA names the signs " + signs + ", which cannot be told apart; have it made anew");
        }
    }

    private Separators advice() throws IOException, FileRefusedException {
        byte[] advice = new byte[Separators.ADVICE_BYTES];
        for (int i = 0; i < advice.length; i++) {
            if (position == limit && !fill()) {
                throw new FileRefusedException("The file ends in its UNA; send it again");
            }
            advice[i] = buffer[position++];
        }
        return Separators.of(advice);
    }

    Separators signs() {
        return signs;
    }

    /** Whether the next segment begins with these letters. */
    boolean isNext(char... tag) throws IOException {
        skipBlank();
        if (limit - position < tag.length) {
            pull();
        }
        for (int i = 0; i < tag.length; i++) {
            if (position + i >= limit || buffer[position + i] != tag[i]) {
                return false;
            }
        }
        return true;
    }

    /** The next segment; null after the last. Of one longer than 4 KiB the beginning. */
    @Nullable
    Segment next() throws IOException {
        skipBlank();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        boolean released = false;
        cut = false;
        ended = false;
        while (position < limit || fill()) {
            byte sign = buffer[position++];
            if (bytes.size() < LONGEST_SEGMENT_BYTES) {
                bytes.write(sign);
            } else {
                cut = true;
            }
            if (!released && sign == (byte) signs.terminator()) {
                ended = true;
                break;
            }
            released = !released && sign == (byte) signs.release();
        }
        return bytes.size() == 0 ? null : Segment.of(++number, bytes.toByteArray(), signs);
    }

    /** Whether the segment last given was longer than what was given of it. */
    boolean isCut() {
        return cut;
    }

    /** Whether the segment last given has its terminator. */
    boolean isEnded() {
        return ended;
    }

    /** How many segments were given. */
    long count() {
        return number;
    }

    /** How many bytes of the file lie before the next segment. */
    long offset() {
        return read - limit + position;
    }

    private void skipBlank() throws IOException {
        while (position < limit || fill()) {
            byte sign = buffer[position];
            if (sign != '\r' && sign != '\n' && sign != ' ' && sign != '\t') {
                return;
            }
            position++;
        }
    }

    /** Keeps what is left at the buffer's beginning and reads more behind it. */
    private void pull() throws IOException {
        byte[] left = Arrays.copyOfRange(buffer, position, limit);
        System.arraycopy(left, 0, buffer, 0, left.length);
        position = 0;
        limit = left.length;
        int more = in.readNBytes(buffer, limit, 3);
        limit += more;
        read += more;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        read += limit;
        return limit > 0;
    }
}
