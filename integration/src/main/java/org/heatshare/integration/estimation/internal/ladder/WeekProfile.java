package org.heatshare.integration.estimation.internal.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** What was used on average in each hour of each weekday. */
final class WeekProfile {
    private static final int WEEKDAYS = 7;
    private static final int HOURS = 24;

    private final long[][] sumWh = new long[WEEKDAYS][HOURS];
    private final int[][] count = new int[WEEKDAYS][HOURS];

    private WeekProfile() {}

    static WeekProfile of(List<HourlyDay> days) {
        WeekProfile profile = new WeekProfile();
        for (HourlyDay day : days) {
            for (int hour = 0; hour < day.hoursWh().size(); hour++) {
                Integer wh = day.hoursWh().get(hour);
                if (wh != null) {
                    profile.sumWh[weekday(day.day())][inDay(hour)] += wh;
                    profile.count[weekday(day.day())][inDay(hour)]++;
                }
            }
        }
        return profile;
    }

    /** Wh, or empty where the hour was never measured on such a day. */
    OptionalDouble meanWh(LocalDate day, int hour) {
        int weekday = weekday(day);
        int counted = count[weekday][inDay(hour)];
        return counted == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) sumWh[weekday][inDay(hour)] / counted);
    }

    private static int weekday(LocalDate day) {
        return day.getDayOfWeek().ordinal();
    }

    /** The hour that autumn has more is like its last. */
    private static int inDay(int hour) {
        return Math.min(hour, HOURS - 1);
    }
}
