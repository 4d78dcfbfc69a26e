package org.heatshare.integration.heatmeter.frame;

import java.util.Arrays;
import java.util.HexFormat;

/** A read-only view of received bytes, addressed by the offset in the frame so that messages can name it. */
public final class Bytes {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final byte[] array;
    private final int from;
    private final int to;

    private Bytes(byte[] array, int from, int to) {
        this.array = array;
        this.from = from;
        this.to = to;
    }

    /** The array is not copied; whoever hands it over must not change it any more. */
    public static Bytes of(byte[] array) {
        return new Bytes(array, 0, array.length);
    }

    /** Parses hexadecimal digits, blanks between them allowed. */
    public static Bytes ofHex(String hex) {
        String digits = hex.chars().anyMatch(Character::isWhitespace) ? hex.replaceAll("\\s", "") : hex;
        if (digits.isEmpty()) {
            throw new MbusException(MbusError.EMPTY, "No bytes given; expected a frame in hexadecimal digits.");
        }
        try {
            return of(HEX.parseHex(digits));
        } catch (IllegalArgumentException e) {
            throw new MbusException(
                    MbusError.NOT_HEX,
                    "Not hexadecimal: expected an even number of digits 0-9, A-F (%s).".formatted(e.getMessage()));
        }
    }

    /** Unsigned byte at a frame offset. */
    public int at(int offset) {
        return array[offset] & 0xFF;
    }

    /** Unsigned little-endian number of two bytes. */
    public int at16(int offset) {
        return at(offset) | at(offset + 1) << 8;
    }

    /** Little-endian number of four bytes, its topmost bit the sign. */
    public int at32(int offset) {
        return at16(offset) | at16(offset + 2) << 16;
    }

    /** First offset of the view. */
    public int from() {
        return from;
    }

    /** First offset behind the view. */
    public int to() {
        return to;
    }

    public int length() {
        return to - from;
    }

    public Bytes slice(int sliceFrom, int sliceTo) {
        if (sliceFrom < from || sliceTo > to || sliceFrom > sliceTo) {
            throw new IndexOutOfBoundsException("slice %d..%d of %d..%d".formatted(sliceFrom, sliceTo, from, to));
        }
        return new Bytes(array, sliceFrom, sliceTo);
    }

    /** The same view with so many bytes of the frame before it. */
    public Bytes widened(int before) {
        return new Bytes(array, from - before, to);
    }

    /** A copy of the whole frame that this is a view of, so that the offsets stay what they are. */
    public byte[] toFrameArray() {
        return array.clone();
    }

    public byte[] toArray() {
        return Arrays.copyOfRange(array, from, to);
    }

    /** Upper-case hexadecimal digits in the order sent. */
    public String toHex() {
        return HEX.formatHex(array, from, to);
    }

    /** Upper-case hexadecimal digits of the bytes read as one number: the last byte sent comes first. */
    public String toHexOfNumber() {
        var digits = new StringBuilder(2 * length());
        for (int i = to - 1; i >= from; i--) {
            HEX.toHexDigits(digits, array[i]);
        }
        return digits.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes b && Arrays.equals(array, from, to, b.array, b.from, b.to);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(toArray());
    }

    @Override
    public String toString() {
        return toHex();
    }
}
