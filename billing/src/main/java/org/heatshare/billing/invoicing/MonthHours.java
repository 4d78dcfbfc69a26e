package org.heatshare.billing.invoicing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.db.tenancy.MeteringCalendar;

/** The hours of a month in one row: a day has 23, 24 or 25 of them. */
final class MonthHours {
    private final BillingPeriod month;
    private final int[] firstOfDay;

    MonthHours(BillingPeriod month, MeteringCalendar calendar) {
        this.month = month;
        firstOfDay = new int[month.days() + 1];
        for (int day = 0; day < month.days(); day++) {
            firstOfDay[day + 1] =
                    firstOfDay[day] + calendar.hoursIn(month.from().plusDays(day));
        }
    }

    int count() {
        return firstOfDay[month.days()];
    }

    int firstOf(int day) {
        return firstOfDay[day];
    }

    int hoursIn(int day) {
        return firstOfDay[day + 1] - firstOfDay[day];
    }

    /** The first hour of a day; of the day after the month, how many hours there are. */
    int firstOf(LocalDate day) {
        return firstOfDay[(int) ChronoUnit.DAYS.between(month.from(), day)];
    }
}
