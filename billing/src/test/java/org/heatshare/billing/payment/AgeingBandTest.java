package org.heatshare.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeingBandTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    @ParameterizedTest
    @CsvSource({
        "-400,NOT_DUE",
        "0,NOT_DUE",
        "1,UP_TO_30",
        "30,UP_TO_30",
        "31,UP_TO_60",
        "60,UP_TO_60",
        "61,UP_TO_90",
        "90,UP_TO_90",
        "91,OVER_90",
        "9999,OVER_90"
    })
    void aBandHasItsDays(int daysLate, AgeingBand band) {
        LocalDate due = TODAY.minusDays(daysLate);
        assertThat(AgeingBand.of(due, TODAY)).isEqualTo(band);
        for (AgeingBand other : AgeingBand.values()) {
            LocalDate earliest = other.earliestDue(TODAY);
            LocalDate latest = other.latestDue(TODAY);
            boolean within = (earliest == null || !due.isBefore(earliest)) && (latest == null || !due.isAfter(latest));
            assertThat(within).isEqualTo(other == band);
        }
    }
}
