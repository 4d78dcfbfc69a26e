package org.heatshare.portal.resident.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.heatshare.portal.resident.contract.Supply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UseNavigationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A contract that ended in August: nothing before or after it is shown, whatever the address asks for. */
    private final Supply ended = new Supply(
            "C-1", 1, 1, "Storgatan 1, Norrvik", "VILLA", LocalDate.of(2025, 2, 10), LocalDate.of(2026, 9, 1));

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-05,    2026-05
            2025-02,    2025-02
            2025-02-09, 2026-08
            2026-09,    2026-08
            2026,       2026
            2027,       2026-08
            2024,       2026-08
            nonsense,   2026-08
            all,        all
            """)
    void showsOnlyPeriodsThatTheContractCovers(String asked, String shown) {
        assertThat(UseNavigation.wanted(Optional.of(asked), ended, TODAY).code())
                .isEqualTo(shown);
    }
}
