package org.heatshare.portal.staff.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.heatshare.integration.metering.Co2Avoided;
import org.heatshare.integration.metering.EmissionFactor;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Language;
import org.junit.jupiter.api.Test;

class HistoryPanelTest {

    private static final EmissionFactor WOOD = new EmissionFactor("wood", BigDecimal.ZERO, "IPCC 2006");

    private final Formats formats =
            new Formats(Language.ENGLISH.locale(), ZoneId.of("Europe/Stockholm"), Currency.getInstance("SEK"));

    @Test
    void namesTheCarbonDioxideAvoidedAndWhatWasReplaced() {
        assertThat(HistoryPanel.carbon(avoided(5_600_000, 1_187, "212", List.of(WOOD)), formats))
                .startsWith("About 1.2\u00a0t of carbon dioxide avoided")
                .contains("212\u00a0kg/MWh");
    }

    @Test
    void claimsNothingWhereOnlyWoodWasReplaced() {
        assertThat(HistoryPanel.carbon(avoided(5_600_000, 0, "0", List.of(WOOD)), formats))
                .startsWith("No carbon dioxide is counted as avoided");
    }

    @Test
    void saysNothingWhereThereIsNothingToCompare() {
        assertThat(HistoryPanel.carbon(avoided(0, 0, "212", List.of(WOOD)), formats))
                .isEmpty();
        assertThat(HistoryPanel.carbon(avoided(5_600_000, 0, "0", List.of()), formats))
                .isEmpty();
    }

    private static Co2Avoided avoided(long minerHeatWh, long kg, String kgPerMwh, List<EmissionFactor> factors) {
        return new Co2Avoided(minerHeatWh, kg, new BigDecimal(kgPerMwh), new BigDecimal("0.90"), factors);
    }
}
