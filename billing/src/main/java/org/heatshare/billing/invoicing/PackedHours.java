package org.heatshare.billing.invoicing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hours as few bytes: each seven bits a byte, the lowest first; the highest bit says that another byte follows. */
final class PackedHours {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;
    private static final int BYTES_MAX = 5;

    private PackedHours() {}

    /** @param hours not negative */
    static byte[] pack(int[] hours) {
        byte[] bytes = new byte[BYTES_MAX * hours.length];
        int length = 0;
        for (int hour : hours) {
            int left = hour;
            while (left >= MORE) {
                bytes[length++] = (byte) (left | MORE);
                left >>>= BITS;
            }
            bytes[length++] = (byte) left;
        }
        return Arrays.copyOf(bytes, length);
    }

    static List<Integer> unpack(byte[] bytes) {
        List<Integer> hours = new ArrayList<>(bytes.length);
        int hour = 0;
        int shift = 0;
        for (byte one : bytes) {
            hour |= (one & (MORE - 1)) << shift;
            shift += BITS;
            if ((one & MORE) == 0) {
                hours.add(hour);
                hour = 0;
                shift = 0;
            }
        }
        return hours;
    }
}
