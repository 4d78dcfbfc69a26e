package org.heatshare.integration.heatmeter.frame;

/** The cyclic redundancy check of EN 13757-4: polynomial 3D65, begun at zero, sent inverted. */
public final class FrameCrc {
    private static final int POLYNOMIAL = 0x3D65;
    private static final int[] TABLE = new int[256];

    static {
        for (int i = 0; i < TABLE.length; i++) {
            int crc = i << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) != 0 ? crc << 1 ^ POLYNOMIAL : crc << 1;
            }
            TABLE[i] = crc & 0xFFFF;
        }
    }

    private FrameCrc() {}

    /** Of the bytes from one offset up to another. */
    public static int of(Bytes bytes, int from, int to) {
        int crc = 0;
        for (int i = from; i < to; i++) {
            crc = (crc << 8 ^ TABLE[crc >> 8 ^ bytes.at(i)]) & 0xFFFF;
        }
        return crc ^ 0xFFFF;
    }
}
