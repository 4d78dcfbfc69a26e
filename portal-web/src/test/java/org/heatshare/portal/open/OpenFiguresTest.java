package org.heatshare.portal.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.Co2Avoided;
import org.junit.jupiter.api.Test;

class OpenFiguresTest {

    @Test
    void speaksOfTheTwelveWholeMonths() {
        List<HeatOrigin> origins = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            origins.add(origin(month, 3_000_000, 1_000_000));
        }
        origins.add(origin(12, 900_000_000, 0));

        OpenFigures figures = new OpenFigures(origins, 2800, List.of(avoided(1_200), avoided(636)), List.of());

        assertThat(figures.recovered()).isEqualTo(new Energy(36_000_000));
        assertThat(figures.minerShare()).hasValue(0.75);
        assertThat(figures.homesWorth()).isEqualTo(2100);
        assertThat(figures.avoidedTonnes()).isEqualTo(1.836);
    }

    @Test
    void knowsNothingBeforeAMonthIsMetered() {
        OpenFigures figures = new OpenFigures(List.of(origin(0, 0, 0), origin(1, 5, 5)), 2800, List.of(), List.of());

        assertThat(figures.minerShare()).isEmpty();
        assertThat(figures.homesWorth()).isZero();
    }

    private static HeatOrigin origin(int month, long miners, long others) {
        return new HeatOrigin(YearMonth.of(2025, 11).plusMonths(month), new Energy(miners), new Energy(others));
    }

    private static Co2Avoided avoided(long kg) {
        return new Co2Avoided(0, kg, BigDecimal.ZERO, BigDecimal.ONE, List.of());
    }
}
