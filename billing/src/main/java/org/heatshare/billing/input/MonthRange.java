package org.heatshare.billing.input;

import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a part of the year by months, both included: {@code "10-04"}, or one month, {@code "01"}. */
public final class MonthRange {

    private static final Pattern RANGE = Pattern.compile("(0[1-9]|1[0-2])(?:-(0[1-9]|1[0-2]))?");

    private MonthRange() {}

    /**
     * The months of the range.
     *
     * @throws InvalidInputException when it is no month or range of months
     */
    public static Set<Month> read(JsonValue value) {
        Matcher matcher = RANGE.matcher(value.text());
        if (!matcher.matches()) {
            throw value.invalid("invalid_value", "must be a month such as 01 or a season such as 10-04");
        }
        return between(matcher);
    }

    private static Set<Month> between(Matcher matcher) {
        Month first = Month.of(Integer.parseInt(matcher.group(1)));
        Month last = matcher.group(2) == null ? first : Month.of(Integer.parseInt(matcher.group(2)));
        Set<Month> months = EnumSet.of(first);
        for (Month month = first; month != last; ) {
            month = month.plus(1);
            months.add(month);
        }
        return months;
    }
}
