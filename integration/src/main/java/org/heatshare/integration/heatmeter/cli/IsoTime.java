package org.heatshare.integration.heatmeter.cli;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** ISO 8601 with seconds always written, without a zone: a meter does not tell its own. */
final class IsoTime {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private IsoTime() {}

    static String of(LocalDateTime at) {
        return DATE_TIME.format(at);
    }

    static String of(LocalTime at) {
        return TIME.format(at);
    }
}
