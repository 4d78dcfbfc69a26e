package org.heatshare.integration.partner;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The days {@code from} one until another ({@code to}), which is left out, as a request names them. */
record DateRange(LocalDate from, LocalDate to) {

    static DateRange of(PartnerRequest request) {
        DateRange range = new DateRange(date(request, "from"), date(request, "to"));
        if (!range.from().isBefore(range.to())) {
            throw new ProblemException(Problem.badRequest(
                    "to", "to " + range.to() + " must be after from " + range.from() + "; it is left out itself"));
        }
        return range;
    }

    /** At most so many days of it, from its start. */
    DateRange first(int days) {
        LocalDate end = from.plusDays(days);
        return end.isBefore(to) ? new DateRange(from, end) : this;
    }

    private static LocalDate date(PartnerRequest request, String name) {
        String text = String.valueOf(request.parameter(name));
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 1970 || date.getYear() > 2200) {
                throw new ProblemException(Problem.badRequest(name, name + " " + text + " is out of any record"));
            }
            return date;
        } catch (DateTimeParseException e) {
            throw new ProblemException(
                    Problem.badRequest(name, name + " '" + text + "' must be a date such as 2026-01-31"));
        }
    }
}
