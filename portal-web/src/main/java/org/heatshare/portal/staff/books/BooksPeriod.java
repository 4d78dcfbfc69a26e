package org.heatshare.portal.staff.books;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.portal.text.Formats;

/**
 * A calendar month or year of the books.
 *
 * @param code as it stands in an address: 2026-11, or 2026
 * @param until the day after its last
 */
record BooksPeriod(String code, LocalDate from, LocalDate until) {

    static BooksPeriod of(YearMonth month) {
        return new BooksPeriod(
                month.toString(), month.atDay(1), month.plusMonths(1).atDay(1));
    }

    private static BooksPeriod ofYear(int year) {
        return new BooksPeriod(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** Every year before its months, in the order of the months. */
    static List<BooksPeriod> all(List<YearMonth> months) {
        List<BooksPeriod> periods = new ArrayList<>();
        int year = 0;
        for (YearMonth month : months) {
            if (month.getYear() != year) {
                year = month.getYear();
                periods.add(ofYear(year));
            }
            periods.add(of(month));
        }
        return List.copyOf(periods);
    }

    static Optional<BooksPeriod> find(List<BooksPeriod> periods, String code) {
        return periods.stream().filter(period -> period.code.equals(code)).findFirst();
    }

    String name(Formats formats) {
        return isYear() ? code : formats.month(YearMonth.from(from));
    }

    private boolean isYear() {
        return code.length() == 4;
    }
}
