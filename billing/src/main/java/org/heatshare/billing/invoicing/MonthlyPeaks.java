package org.heatshare.billing.invoicing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.heatshare.billing.tariff.HighestMeans;
import org.heatshare.billing.tariff.PeakDay;
import org.heatshare.db.quantity.Energy;
import org.heatshare.db.tenancy.MeteringCalendar;

/**
 * The highest days of one delivery point in one month: as many as any tariff asks for.
 *
 * @param month its first day
 * @param days highest first
 */
record MonthlyPeaks(LocalDate month, List<PeakDay> days) {

    /** Finds them among a month's daily energies, leaving out unknown days. */
    static MonthlyPeaks of(LocalDate month, long[] dailyWh, MeteringCalendar calendar) {
        List<PeakDay> known = new ArrayList<>(dailyWh.length);
        for (int i = 0; i < dailyWh.length; i++) {
            if (dailyWh[i] != MeteredUse.UNKNOWN && dailyWh[i] > 0) {
                LocalDate day = month.plusDays(i);
                known.add(new PeakDay(day, new Energy(dailyWh[i]), calendar.hoursIn(day)));
            }
        }
        known.sort(PeakDay.HIGHEST_FIRST);
        return new MonthlyPeaks(month, List.copyOf(known.subList(0, Math.min(known.size(), HighestMeans.COUNT_MAX))));
    }

    /** As the table keeps them: {@code day of month:Wh:hours}, blank between. */
    String store() {
        return days.stream()
                .map(day -> day.day().getDayOfMonth() + ":" + day.energy().wattHours() + ":" + day.hours())
                .collect(Collectors.joining(" "));
    }

    static MonthlyPeaks parse(LocalDate month, String stored) {
        List<PeakDay> days = new ArrayList<>(HighestMeans.COUNT_MAX);
        int start = 0;
        while (start < stored.length()) {
            int first = stored.indexOf(':', start);
            int second = stored.indexOf(':', first + 1);
            int end = stored.indexOf(' ', second);
            end = end < 0 ? stored.length() : end;
            LocalDate day = month.withDayOfMonth(Integer.parseInt(stored, start, first, 10));
            Energy energy = new Energy(Long.parseLong(stored, first + 1, second, 10));
            days.add(new PeakDay(day, energy, Integer.parseInt(stored, second + 1, end, 10)));
            start = end + 1;
        }
        return new MonthlyPeaks(month, days);
    }
}
