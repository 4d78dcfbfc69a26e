package org.heatshare.integration.metering.internal.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.heatshare.db.schema.tenant.tables.records.ConsumptionDayRecord;
import org.heatshare.integration.metering.MonthSoFar;
import org.heatshare.integration.metering.MonthSoFar.ForecastMethod;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Foretells a month from its days so far and from the year before. */
public final class MonthForecast {
    private MonthForecast() {}

    public static MonthSoFar of(YearMonth month, LocalDate today, HomeDays days) {
        LocalDate first = month.atDay(1);
        LocalDate end = month.plusMonths(1).atDay(1);
        long whole = 0;
        long open = 0;
        int known = 0;
        LocalDate firstUnknown = first;
        for (Map.Entry<LocalDate, ConsumptionDayRecord> day :
                days.byDay().subMap(first, end).entrySet()) {
            Long energy = day.getValue().getEnergyWh();
            if (energy != null) {
                whole += energy;
                known++;
                firstUnknown = day.getKey().plusDays(1);
            } else if (!day.getKey().isBefore(today.minusDays(1))) {
                open += hours(day.getValue());
            }
        }
        Long soFarBefore = days.sum(first.minusYears(1), firstUnknown.minusYears(1));
        Long monthBefore = days.sum(first.minusYears(1), end.minusYears(1));
        Long forecast = forecast(whole, known, month.lengthOfMonth(), soFarBefore, monthBefore);
        return new MonthSoFar(
                month,
                whole + open,
                known,
                known == 0 ? null : soFarBefore,
                monthBefore,
                forecast == null ? null : Math.max(forecast, whole + open),
                method(known, soFarBefore, monthBefore));
    }

    private static ForecastMethod method(int known, @Nullable Long soFarBefore, @Nullable Long monthBefore) {
        if (known == 0) {
            return ForecastMethod.NONE;
        }
        return soFarBefore == null || monthBefore == null || soFarBefore == 0
                ? ForecastMethod.MEAN_OF_DAYS
                : ForecastMethod.LAST_YEAR_SCALED;
    }

    private static @Nullable Long forecast(
            long whole, int known, int daysInMonth, @Nullable Long soFarBefore, @Nullable Long monthBefore) {
        if (known == 0) {
            return null;
        }
        return soFarBefore == null || monthBefore == null || soFarBefore == 0
                ? Long.valueOf(Math.round((double) whole * daysInMonth / known))
                : Long.valueOf(Math.round((double) whole * monthBefore / soFarBefore));
    }

    private static long hours(ConsumptionDayRecord row) {
        long sum = 0;
        for (Field<Integer> hour : ConsumptionDays.HOURS) {
            Integer wh = row.get(hour);
            sum += wh == null ? 0 : wh;
        }
        return sum;
    }
}
