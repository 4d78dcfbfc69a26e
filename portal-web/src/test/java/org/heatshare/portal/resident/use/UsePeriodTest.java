package org.heatshare.portal.resident.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsePeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026,       2026-01-01, 2027-01-01
            2024-02,    2024-02-01, 2024-03-01
            2026-10-25, 2026-10-25, 2026-10-26
            """)
    void readsWhatStandsInTheAddress(String code, LocalDate from, LocalDate until) {
        UsePeriod period = UsePeriod.parse(code).orElseThrow();

        assertThat(period.from()).isEqualTo(from);
        assertThat(period.until()).isEqualTo(until);
        assertThat(period.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "20xx", "2026-13", "2026-02-30", "2026-1-1", "'; drop", "９９９９"})
    void takesNothingElseForAPeriod(String code) {
        assertThat(UsePeriod.parse(code)).isEmpty();
    }

    @Test
    void allYearsAreWholeYears() {
        UsePeriod all = UsePeriod.all(LocalDate.of(2024, 10, 1), LocalDate.of(2026, 11, 23));

        assertThat(all.from()).isEqualTo("2024-01-01");
        assertThat(all.until()).isEqualTo("2027-01-01");
    }

    @Test
    void leadsToItsNeighbours() {
        UsePeriod march = UsePeriod.parse("2024-03").orElseThrow();

        assertThat(march.previous().code()).isEqualTo("2024-02");
        assertThat(march.previous().until()).isEqualTo(march.from());
        assertThat(march.next().code()).isEqualTo("2024-04");
    }
}
