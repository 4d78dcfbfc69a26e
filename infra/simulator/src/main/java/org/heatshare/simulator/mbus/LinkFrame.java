package org.heatshare.simulator.mbus;

/**
 * A request of the master, checked.
 *
 * @param control C field
 * @param address A field
 * @param controlInformation CI field; -1 in a short frame
 * @param data user data of a long frame
 */
record LinkFrame(int control, int address, int controlInformation, byte[] data) {

    static final int SND_NKE = 0x40;
    static final int FRAME_COUNT_BIT = 0x20;
    static final int FRAME_COUNT_VALID = 0x10;
    static final byte ACKNOWLEDGE = (byte) 0xE5;

    private static final int FUNCTION = 0x4F;
    private static final int REQ_UD2 = 0x4B;
    private static final int SND_UD = 0x43;

    boolean isInitialisation() {
        return control == SND_NKE;
    }

    boolean asksForData() {
        return (control & FUNCTION) == REQ_UD2 && controlInformation < 0;
    }

    boolean sendsData() {
        return (control & FUNCTION) == SND_UD && controlInformation >= 0;
    }

    boolean countsFrames() {
        return (control & FRAME_COUNT_VALID) != 0;
    }

    boolean frameCountBit() {
        return (control & FRAME_COUNT_BIT) != 0;
    }
}
