package org.heatshare.integration.metering.internal.store;

import static org.heatshare.db.schema.tenant.Tables.ESTIMATE_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatshare.db.schema.tenant.tables.records.EstimateDayRecord;
import org.heatshare.integration.metering.DayEstimate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What is expected of days with gaps: appended, never changed. Of several versions of a day the highest holds. */
public final class ExpectedDays {
    private ExpectedDays() {}

    public static void append(
            DSLContext tx, int meterPointId, List<DayEstimate> days, String reason, String actorSubject, Instant now) {
        Map<LocalDate, Integer> versions = versions(tx, meterPointId, days);
        tx.batchInsert(days.stream()
                        .map(day -> {
                            EstimateDayRecord row = new EstimateDayRecord();
                            row.setMeterPointId(meterPointId);
                            row.setDay(day.day());
                            row.setVersion(versions.getOrDefault(day.day(), 0) + 1);
                            row.setMethod(day.method().name());
                            row.setExpectedWh(day.expectedWh().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(",")));
                            row.setReason(reason);
                            row.setEstimatedAt(now);
                            row.setEstimatedBy(actorSubject);
                            return row;
                        })
                        .toList())
                .execute();
    }

    private static Map<LocalDate, Integer> versions(DSLContext tx, int meterPointId, List<DayEstimate> days) {
        return tx.select(ESTIMATE_DAY.DAY, DSL.max(ESTIMATE_DAY.VERSION))
                .from(ESTIMATE_DAY)
                .where(ESTIMATE_DAY.METER_POINT_ID.eq(meterPointId))
                .and(ESTIMATE_DAY.DAY.in(days.stream().map(DayEstimate::day).toList()))
                .groupBy(ESTIMATE_DAY.DAY)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /** The expected hours of a meter point's days from the first to the last, where there are any. */
    public static TreeMap<LocalDate, int[]> find(DSLContext tx, int meterPointId, LocalDate first, LocalDate last) {
        TreeMap<LocalDate, int[]> days = new TreeMap<>();
        tx.select(ESTIMATE_DAY.DAY, ESTIMATE_DAY.EXPECTED_WH)
                .from(ESTIMATE_DAY)
                .where(ESTIMATE_DAY.METER_POINT_ID.eq(meterPointId))
                .and(ESTIMATE_DAY.DAY.between(first, last))
                .orderBy(ESTIMATE_DAY.DAY, ESTIMATE_DAY.VERSION)
                .fetch()
                .forEach(row -> days.put(
                        row.value1(),
                        Stream.of(row.value2().split(",", -1))
                                .mapToInt(Integer::parseInt)
                                .toArray()));
        return days;
    }

    /** The meter points of which something is expected on a day or later. */
    public static Set<Integer> pointsSince(DSLContext tx, LocalDate day) {
        return tx.selectDistinct(ESTIMATE_DAY.METER_POINT_ID)
                .from(ESTIMATE_DAY)
                .where(ESTIMATE_DAY.DAY.ge(day))
                .fetchSet(ESTIMATE_DAY.METER_POINT_ID);
    }
}
