package org.heatshare.integration.heatmeter.cli;

import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.heatshare.integration.heatmeter.telegram.RecentFormats;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.jspecify.annotations.Nullable;

/** Frames of one meter in the order received, given in hexadecimal: what one tells of its layout serves the next. */
final class FrameSequence {
    private final TelegramDecoder decoder;

    /**
     * @param key in hexadecimal, or null for frames that need none
     * @throws MbusException if it is no key
     */
    FrameSequence(@Nullable String key) {
        KeyRing keys = key == null ? KeyRing.EMPTY : KeyRing.of(MeterKey.ofHex(key));
        decoder = new TelegramDecoder(keys, new RecentFormats());
    }

    Telegram decode(String hex) {
        return decoder.decode(Bytes.ofHex(hex));
    }
}
