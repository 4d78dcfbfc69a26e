package org.heatshare.portal.resident.use;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.portal.text.Formats;

/** Names the parts of a period, and says where each leads. */
final class UseRows {

    private UseRows() {}

    static List<UseRow> of(UsePeriod.Length length, List<ConsumptionInterval> intervals, Formats formats) {
        return intervals.stream()
                .map(interval -> row(length, interval, formats))
                .toList();
    }

    private static UseRow row(UsePeriod.Length length, ConsumptionInterval interval, Formats formats) {
        LocalDate first = interval.firstDay();
        return switch (length) {
            case ALL -> row(UsePeriod.year(first).code(), UsePeriod.year(first), interval, formats);
            case YEAR -> row(formats.shortMonth(YearMonth.from(first)), UsePeriod.month(first), interval, formats);
            case MONTH -> row(String.valueOf(first.getDayOfMonth()), UsePeriod.day(first), interval, formats);
            case DAY -> {
                String time = formats.time(interval.start());
                yield new UseRow(time, time, interval, Optional.empty());
            }
        };
    }

    private static UseRow row(String label, UsePeriod part, ConsumptionInterval interval, Formats formats) {
        return new UseRow(label, UseNavigation.name(part, formats), interval, Optional.of(part));
    }
}
