package org.heatshare.portal.staff.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.heatshare.integration.file.delivery.Counts;
import org.heatshare.integration.file.delivery.FileDelivery;
import org.junit.jupiter.api.Test;

class FilePaceTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void whatIsLeftGoesByThePaceSinceTheFileWasFirstSeen() {
        FilePace pace = new FilePace();
        assertThat(pace.left(file(500), NOW)).isEmpty();
        assertThat(pace.left(file(500), NOW.plusSeconds(2))).isEmpty();
        assertThat(pace.left(file(600), NOW.plusSeconds(10))).contains(Duration.ofSeconds(40));
    }

    @Test
    void theShareIsThatOfTheBytes() {
        assertThat(FilePace.share(file(250))).isEqualTo(0.25);
    }

    private static FileDelivery file(long bytesDone) {
        return new FileDelivery(
                7,
                "Registers",
                "year.csv",
                1_000,
                FileDelivery.State.RUNNING,
                NOW,
                null,
                10,
                bytesDone,
                new Counts(10, 0, 0, 0),
                null);
    }
}
