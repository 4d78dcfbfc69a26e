package org.heatshare.integration.heatmeter.frame;

/** Builds the few frames that a reader of meters sends. None of them changes a meter's settings. */
public final class FrameWriter {
    /** Address that all meters selected by their secondary address answer to. */
    public static final int SELECTED = 0xFD;

    private static final int SND_NKE = 0x40;
    private static final int REQ_UD2 = 0x5B;
    private static final int SND_UD = 0x73;
    private static final int FRAME_COUNT_BIT = 0x20;
    private static final int SELECT = 0x52;

    private FrameWriter() {}

    /** Resets the meter's link layer; the next request starts with a set frame count bit. */
    public static byte[] reset(int address) {
        return shortFrame(SND_NKE, address);
    }

    /** Asks for user data; toggling the frame count bit asks for the next telegram, keeping it repeats the last. */
    public static byte[] request(int address, boolean frameCountBit) {
        return shortFrame(frameCountBit ? REQ_UD2 | FRAME_COUNT_BIT : REQ_UD2, address);
    }

    /**
     * Selects the meter with a secondary address: eight BCD digits of the serial number, then manufacturer, version
     * and medium, each FF where any will do.
     */
    public static byte[] select(int serialBcd, int manufacturer, int version, int medium) {
        byte[] frame = new byte[17];
        frame[0] = frame[3] = FrameReader.START_LONG;
        frame[1] = frame[2] = 11;
        frame[4] = SND_UD & ~FRAME_COUNT_BIT;
        frame[5] = (byte) SELECTED;
        frame[6] = SELECT;
        for (int i = 0; i < 4; i++) {
            frame[7 + i] = (byte) (serialBcd >>> 8 * i);
        }
        frame[11] = (byte) manufacturer;
        frame[12] = (byte) (manufacturer >>> 8);
        frame[13] = (byte) version;
        frame[14] = (byte) medium;
        for (int i = 4; i < 15; i++) {
            frame[15] += frame[i];
        }
        frame[16] = FrameReader.STOP;
        return frame;
    }

    private static byte[] shortFrame(int control, int address) {
        return new byte[] {
            FrameReader.START_SHORT, (byte) control, (byte) address, (byte) (control + address), FrameReader.STOP
        };
    }
}
