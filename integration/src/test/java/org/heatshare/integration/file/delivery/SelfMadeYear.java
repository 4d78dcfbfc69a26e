package org.heatshare.integration.file.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.heatshare.integration.metering.TestTown;

/**
 * A year of hourly registers, written in local time with a decimal comma: 1 kWh in each hour of winter, a quarter of it
 * from May to August.
 */
final class SelfMadeYear {
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    static final Instant START = Instant.parse("2024-12-31T23:00:00Z");
    static final int HOURS = 365 * 24;

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT).withZone(ZONE);

    private SelfMadeYear() {}

    /** The energy of an hour, Wh. */
    static long hourWh(Instant from) {
        int month = from.atZone(ZONE).getMonthValue();
        return month >= 5 && month <= 8 ? 250 : 1_000;
    }

    static Path write(Path file, int homes) throws IOException {
        StringBuilder text = new StringBuilder("meter;time;energy\r\n");
        long registerWh = 0;
        for (int hour = 0; hour <= HOURS; hour++) {
            Instant at = START.plus(Duration.ofHours(hour));
            for (int home = 1; home <= homes; home++) {
                text.append(TestTown.serial(home)).append(';').append(LOCAL.format(at));
                text.append(String.format(Locale.ROOT, ";%d,%03d\r\n", registerWh / 1_000, registerWh % 1_000));
            }
            registerWh += hourWh(at);
        }
        return Files.writeString(file, text);
    }
}
