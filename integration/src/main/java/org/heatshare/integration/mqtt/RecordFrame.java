package org.heatshare.integration.mqtt;

import org.heatshare.integration.heatmeter.frame.Bytes;

/** Data records of EN 13757-3 that came without a frame, in the frame of a heat meter's answer, so that its decoder reads them. */
final class RecordFrame {
    /** Control, address and control information of a meter's answer. */
    private static final byte[] ANSWER = {0x08, 0x00, 0x72};
    /** No manufacturer, version 0, heat, no access number, no status, no signature. */
    private static final byte[] UNNAMED = {0, 0, 0, 0x04, 0, 0, 0, 0};

    private static final int ID_BYTES = 4;

    private RecordFrame() {}

    /**
     * A frame of a meter of which the records alone are known.
     *
     * @param serial eight digits, or none for zeros
     * @param from where in the payload the records begin
     */
    static Bytes around(byte[] payload, int from, String serial) {
        byte[] header = new byte[ID_BYTES + UNNAMED.length];
        for (int i = 0; i < serial.length(); i++) {
            int digit = serial.charAt(serial.length() - 1 - i) - '0';
            header[i / 2] |= (byte) (digit << 4 * (i % 2));
        }
        System.arraycopy(UNNAMED, 0, header, ID_BYTES, UNNAMED.length);
        int records = payload.length - from;
        int length = ANSWER.length + header.length + records;
        byte[] frame = new byte[length + 6];
        frame[0] = frame[3] = 0x68;
        frame[1] = frame[2] = (byte) length;
        System.arraycopy(ANSWER, 0, frame, 4, ANSWER.length);
        System.arraycopy(header, 0, frame, 4 + ANSWER.length, header.length);
        System.arraycopy(payload, from, frame, 4 + length - records, records);
        byte checksum = 0;
        for (int i = 4; i < 4 + length; i++) {
            checksum += frame[i];
        }
        frame[4 + length] = checksum;
        frame[5 + length] = 0x16;
        return Bytes.of(frame);
    }
}
