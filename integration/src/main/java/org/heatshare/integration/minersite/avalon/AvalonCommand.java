package org.heatshare.integration.minersite.avalon;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The commands that we send. All of them read; there is deliberately none that writes. */
enum AvalonCommand {
    VERSION,
    STATS,
    /** Has the figures where some firmware leaves {@link #STATS} empty. */
    LITESTATS;

    /** The request as it goes out, ended by NUL. */
    byte[] request() {
        return "{\"command\":\"%s\"}\0"
                .formatted(name().toLowerCase(Locale.ROOT))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
