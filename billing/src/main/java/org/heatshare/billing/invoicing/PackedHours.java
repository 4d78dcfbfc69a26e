package org.heatshare.billing.invoicing;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Hours as few bytes: each seven bits a byte, the lowest first; the highest bit says that another byte follows. */
final class PackedHours {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private PackedHours() {}

    /** @param hours not negative */
    static byte[] pack(int[] hours) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * hours.length);
        for (int hour : hours) {
            int left = hour;
            while (left >= MORE) {
                bytes.write((left & (MORE - 1)) | MORE);
                left >>>= BITS;
            }
            bytes.write(left);
        }
        return bytes.toByteArray();
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
