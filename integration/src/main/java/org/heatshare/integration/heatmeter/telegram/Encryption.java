package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;

/**
 * Tells encrypted telegrams from those of old meters, which put any number into the configuration word. Only a mode
 * that is in use, with as many encrypted blocks as the telegram can hold, counts as encrypted.
 */
final class Encryption {
    private static final int BLOCK = 16;

    private Encryption() {}

    static void refuse(int configuration, int dataLength) {
        int mode = configuration >> 8 & 0x1F;
        int blocks = configuration >> 4 & 0xF;
        if ((mode == 5 || mode == 7) && blocks > 0 && blocks * BLOCK <= dataLength) {
            throw new MbusException(
                    MbusError.ENCRYPTED,
                    "The telegram is encrypted with mode %d in %d blocks; wired meters are read unencrypted."
                            .formatted(mode, blocks));
        }
    }
}
