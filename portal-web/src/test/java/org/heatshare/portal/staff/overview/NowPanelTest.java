package org.heatshare.portal.staff.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Language;
import org.junit.jupiter.api.Test;

class NowPanelTest {

    private final Formats formats =
            new Formats(Language.ENGLISH.locale(), ZoneId.of("Europe/Stockholm"), Currency.getInstance("SEK"));

    private static Now hour(Double miner, Double other) {
        return new Now(
                Instant.parse("2026-11-01T10:00:00Z"), 8e6, miner, other, 78.4, 44.9, 871, 920, 2800, 0, 2812, 0);
    }

    @Test
    void saysFirstHowMuchOfTheHeatIsTheMiners() {
        assertThat(NowPanel.sentence("Norrvik", hour(5.1e6, 3.4e6), formats))
                .isEqualTo("60\u00a0% of Norrvik’s heat comes from the miners: 5.10\u00a0MW of 8.50\u00a0MW.");
    }

    @Test
    void saysThatNothingIsKnownInsteadOfZero() {
        assertThat(NowPanel.sentence("Norrvik", hour(null, null), formats)).startsWith("No full hour");
    }

    @Test
    void knowsNoShareOfNoHeat() {
        assertThat(hour(0.0, 0.0).minerShare()).isNull();
    }
}
