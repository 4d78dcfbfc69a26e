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
            case ALL -> new UseRow(UsePeriod.year(first).code(), interval, Optional.of(UsePeriod.year(first)));
            case YEAR ->
                new UseRow(formats.shortMonth(YearMonth.from(first)), interval, Optional.of(UsePeriod.month(first)));
            case MONTH ->
                new UseRow(String.valueOf(first.getDayOfMonth()), interval, Optional.of(UsePeriod.day(first)));
            case DAY -> new UseRow(formats.time(interval.start()), interval, Optional.empty());
        };
    }
}
