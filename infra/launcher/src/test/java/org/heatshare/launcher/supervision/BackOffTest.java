package org.heatshare.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final BackOff backOff = new BackOff();

    @Test
    void waitsTwiceAsLongEachTimeAndGivesUpAfterFiveDeaths() {
        for (int seconds : new int[] {1, 2, 4, 8, 16}) {
            assertThat(backOff.afterDeathAt(NOW)).contains(Duration.ofSeconds(seconds));
        }
        assertThat(backOff.afterDeathAt(NOW)).isEmpty();
    }

    @Test
    void forgetsDeathsOfLongAgo() {
        for (int hour = 0; hour < 100; hour++) {
            assertThat(backOff.afterDeathAt(NOW.plus(Duration.ofHours(hour)))).contains(Duration.ofSeconds(1));
        }
    }
}
