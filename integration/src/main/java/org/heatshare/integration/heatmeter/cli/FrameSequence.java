package org.heatshare.integration.heatmeter.cli;

import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;

/** Decodes frames given in hexadecimal, and tells a wireless one from bytes that are no frame at all. */
final class FrameSequence {
    private static final int LONG_START = 0x68;
    /** Control bytes of the wireless link layer that a meter sends. */
    private static final int SEND_NO_REPLY = 0x44;

    private static final int SEND_INSTALLATION = 0x46;
    private static final int ACCESS_DEMAND = 0x48;
    private static final int RESPONSE = 0x08;

    Telegram decode(String hex) {
        Bytes bytes = Bytes.ofHex(hex);
        if (isWireless(bytes)) {
            throw new MbusException(
                    MbusError.WIRELESS_NOT_SUPPORTED,
                    "This is a wireless M-Bus frame (L %d, C %02X); only wired frames are decoded so far."
                            .formatted(bytes.at(0), bytes.at(1)));
        }
        return TelegramDecoder.decode(bytes);
    }

    private static boolean isWireless(Bytes bytes) {
        if (bytes.length() < 11 || bytes.at(0) == LONG_START && bytes.at(3) == LONG_START) {
            return false;
        }
        int control = bytes.at(1);
        boolean wirelessControl = control == SEND_NO_REPLY
                || control == SEND_INSTALLATION
                || control == ACCESS_DEMAND
                || control == RESPONSE;
        return wirelessControl && bytes.length() > bytes.at(0);
    }
}
