package org.heatshare.integration.metering.internal.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.heatshare.db.schema.tenant.tables.records.ConsumptionDayRecord;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.ReadingQuality;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.jspecify.annotations.Nullable;

/** Puts a home's days together as hours, days, months and years, each beside the year before. */
public final class HomeIntervals {
    private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9000, 1, 1);

    private final MeteringCalendar calendar;
    private final BiFunction<LocalDate, LocalDate, HomeDays> load;

    /** @param load gives the days from one on until another */
    public HomeIntervals(MeteringCalendar calendar, BiFunction<LocalDate, LocalDate, HomeDays> load) {
        this.calendar = calendar;
        this.load = load;
    }

    public List<ConsumptionInterval> hours(LocalDate day) {
        LocalDate before = day.minusYears(1);
        ConsumptionDayRecord now = load.apply(day, day.plusDays(1)).byDay().get(day);
        ConsumptionDayRecord then =
                load.apply(before, before.plusDays(1)).byDay().get(before);
        List<ConsumptionInterval> hours = new ArrayList<>();
        for (int hour = 0; hour < calendar.hoursIn(day); hour++) {
            Instant start = calendar.hourStart(day, hour);
            Integer wh = hour(now, hour);
            Integer whThen = hour(then, hour);
            hours.add(new ConsumptionInterval(
                    start,
                    start.plus(Duration.ofHours(1)),
                    day,
                    wh == null ? null : wh.longValue(),
                    now == null ? '-' : now.getHourQuality().charAt(hour),
                    wh != null,
                    null,
                    whThen == null ? null : whThen.longValue()));
        }
        return hours;
    }

    private static @Nullable Integer hour(@Nullable ConsumptionDayRecord row, int hour) {
        return row == null ? null : row.get(ConsumptionDays.HOURS.get(hour));
    }

    public List<ConsumptionInterval> days(LocalDate from, LocalDate until) {
        HomeDays days = load.apply(from.minusYears(1), until);
        List<ConsumptionInterval> intervals = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            LocalDate before = day.minusYears(1);
            intervals.add(interval(days, day, day.plusDays(1), days.sum(before, before.plusDays(1))));
        }
        return intervals;
    }

    public List<ConsumptionInterval> months(YearMonth first, int count) {
        HomeDays days =
                load.apply(first.minusYears(1).atDay(1), first.plusMonths(count).atDay(1));
        List<ConsumptionInterval> intervals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YearMonth month = first.plusMonths(i);
            YearMonth before = month.minusYears(1);
            Long lastYear = days.sum(before.atDay(1), before.plusMonths(1).atDay(1));
            intervals.add(interval(days, month.atDay(1), month.plusMonths(1).atDay(1), lastYear));
        }
        return intervals;
    }

    public List<ConsumptionInterval> years() {
        HomeDays days = load.apply(EARLIEST, LATEST);
        List<ConsumptionInterval> intervals = new ArrayList<>();
        if (!days.byDay().isEmpty()) {
            int last = days.byDay().lastKey().getYear();
            for (int year = days.byDay().firstKey().getYear(); year <= last; year++) {
                LocalDate start = LocalDate.of(year, 1, 1);
                Long before = days.sum(start.minusYears(1), start);
                intervals.add(interval(days, start, start.plusYears(1), before));
            }
        }
        return intervals;
    }

    private ConsumptionInterval interval(HomeDays days, LocalDate from, LocalDate until, @Nullable Long lastYear) {
        long energy = 0;
        long volume = 0;
        int known = 0;
        boolean volumeKnown = true;
        char worst = 'M';
        for (ConsumptionDayRecord row : days.byDay().subMap(from, until).values()) {
            if (row.getEnergyWh() != null) {
                known++;
                energy += row.getEnergyWh();
                worst = worse(worst, row.getEnergyQuality().charAt(0));
                volumeKnown &= row.getVolumeL() != null;
                volume += row.getVolumeL() == null ? 0 : row.getVolumeL();
            }
        }
        return new ConsumptionInterval(
                calendar.startOf(from),
                calendar.startOf(until),
                from,
                known == 0 ? null : energy,
                known == 0 ? '-' : worst,
                known == until.toEpochDay() - from.toEpochDay(),
                known == 0 || !volumeKnown ? null : volume,
                lastYear);
    }

    private static char worse(char one, char other) {
        return ReadingQuality.ofLetter(one)
                .worse(ReadingQuality.ofLetter(other))
                .letter();
    }
}
