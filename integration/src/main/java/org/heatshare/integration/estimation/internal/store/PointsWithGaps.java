package org.heatshare.integration.estimation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.HEAT_METER;
import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.estimation.PointGaps;
import org.heatshare.integration.metering.ReadingQuality;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jspecify.annotations.Nullable;

/** Finds the meter points of which hours are missing. */
public final class PointsWithGaps {
    private final MeteringCalendar calendar;
    private final LocalDate first;
    private final LocalDate last;

    /** Looks at the days from the first to the last. */
    public PointsWithGaps(MeteringCalendar calendar, LocalDate first, LocalDate last) {
        this.calendar = calendar;
        this.first = first;
        this.last = last;
    }

    /** Those where a meter stands now and said something before; with what is missing longest first. */
    public List<PointGaps> find(DSLContext tx) {
        Map<Integer, Map<LocalDate, Integer>> missing = missingHours(tx);
        List<PointGaps> found = new ArrayList<>();
        tx.select(METER_POINT.ID, METER_POINT.CODE, HEAT_METER.SERIAL, METER_INSTALLATION.INSTALLED_AT)
                .from(METER_INSTALLATION)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(METER_INSTALLATION.METER_POINT_ID))
                .join(HEAT_METER)
                .on(HEAT_METER.ID.eq(METER_INSTALLATION.METER_ID))
                .where(METER_INSTALLATION.REMOVED_AT.isNull())
                .orderBy(METER_POINT.CODE)
                .fetch()
                .forEach(row -> {
                    PointGaps gaps = gaps(row, missing.get(row.value1()));
                    if (gaps != null) {
                        found.add(gaps);
                    }
                });
        return found;
    }

    private @Nullable PointGaps gaps(
            Record4<Integer, String, String, Instant> row, @Nullable Map<LocalDate, Integer> known) {
        if (known == null) {
            return null;
        }
        LocalDate installed = calendar.dayOf(row.value4().minusSeconds(1)).plusDays(1);
        LocalDate from = installed.isAfter(first) ? installed : first;
        int hours = 0;
        int days = 0;
        LocalDate earliest = null;
        LocalDate latest = null;
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            int missing = known.getOrDefault(day, calendar.hoursIn(day));
            if (missing > 0) {
                hours += missing;
                days++;
                earliest = earliest == null ? day : earliest;
                latest = day;
            }
        }
        return earliest == null || latest == null
                ? null
                : new PointGaps(row.value2(), row.value3(), earliest, latest, days, hours);
    }

    /** Of every stored day. */
    private Map<Integer, Map<LocalDate, Integer>> missingHours(DSLContext tx) {
        Map<LocalDate, Integer> hoursIn = new HashMap<>();
        Map<Integer, Map<LocalDate, Integer>> missing = new HashMap<>();
        tx.select(CONSUMPTION_DAY.METER_POINT_ID, CONSUMPTION_DAY.DAY, CONSUMPTION_DAY.HOUR_QUALITY)
                .from(CONSUMPTION_DAY)
                .where(CONSUMPTION_DAY.DAY.between(first, last))
                .forEach(row -> {
                    int hours = hoursIn.computeIfAbsent(row.value2(), calendar::hoursIn);
                    long gone = row.value3()
                            .substring(0, hours)
                            .chars()
                            .filter(letter -> letter == ReadingQuality.MISSING.letter())
                            .count();
                    missing.computeIfAbsent(row.value1(), id -> new HashMap<>()).put(row.value2(), (int) gone);
                });
        return missing;
    }
}
