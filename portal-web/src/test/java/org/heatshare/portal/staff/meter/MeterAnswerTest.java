package org.heatshare.portal.staff.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.junit.jupiter.api.Test;

class MeterAnswerTest {

    private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void saysWhatWasRefusedLast() {
        assertThat(MeterAnswer.refused(
                        List.of(refused("mbus-bad-checksum", TEN), refused("error-state", TEN.plusSeconds(60))), TEN))
                .hasValueSatisfying(sentence -> assertThat(sentence).endsWith("was refused: Meter reports an error."));
    }

    @Test
    void saysNothingOnceTheMeterWasReadAgain() {
        assertThat(MeterAnswer.refused(List.of(refused("error-state", TEN)), TEN.plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void saysItOfAMeterThatWasNeverRead() {
        assertThat(MeterAnswer.refused(List.of(refused("error-state", TEN)), null))
                .isPresent();
        assertThat(MeterAnswer.refused(List.of(), null)).isEmpty();
    }

    private static QuarantineItem refused(String reason, Instant at) {
        return new QuarantineItem(
                1,
                "poll home meters",
                reason,
                "",
                "80000024",
                null,
                "application/mbus",
                80,
                at,
                at,
                1,
                QuarantineItem.State.OPEN,
                null,
                null,
                null);
    }
}
