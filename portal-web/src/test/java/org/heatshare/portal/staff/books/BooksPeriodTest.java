package org.heatshare.portal.staff.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.heatshare.billing.ledger.LedgerAccount;
import org.junit.jupiter.api.Test;

class BooksPeriodTest {

    private final List<BooksPeriod> periods =
            BooksPeriod.all(List.of(YearMonth.of(2026, 2), YearMonth.of(2026, 1), YearMonth.of(2025, 12)));

    @Test
    void everyYearComesBeforeItsMonths() {
        assertThat(periods)
                .extracting(BooksPeriod::code)
                .containsExactly("2026", "2026-02", "2026-01", "2025", "2025-12");
    }

    @Test
    void aPeriodEndsBeforeTheNextBegins() {
        assertThat(BooksPeriod.find(periods, "2026-02"))
                .contains(new BooksPeriod("2026-02", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1)));
        assertThat(BooksPeriod.find(periods, "2025"))
                .contains(new BooksPeriod("2025", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 1, 1)));
        assertThat(BooksPeriod.find(periods, "2024")).isEmpty();
    }

    @Test
    void everyAccountHasAName() {
        assertThat(Stream.of(LedgerAccount.values()).map(AccountWords::name))
                .noneMatch(name -> name.startsWith("account."));
    }
}
