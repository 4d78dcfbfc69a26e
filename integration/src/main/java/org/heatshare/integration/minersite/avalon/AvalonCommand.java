package org.heatshare.integration.minersite.avalon;

import java.util.Locale;

/** The commands that we send. All of them read; there is deliberately none that writes. */
enum AvalonCommand {
    STATS,
    /** Has the figures where some firmware leaves {@link #STATS} empty. */
    LITESTATS;

    String request() {
        return "{\"command\":\"%s\"}".formatted(name().toLowerCase(Locale.ROOT));
    }
}
