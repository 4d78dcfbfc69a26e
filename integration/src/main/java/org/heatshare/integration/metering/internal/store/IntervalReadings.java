package org.heatshare.integration.metering.internal.store;

import static org.heatshare.db.schema.tenant.Tables.INTERVAL_READING;
import static org.heatshare.integration.metering.internal.store.ReadOuts.orAbsent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.heatshare.db.schema.tenant.tables.records.IntervalReadingRecord;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.ReadingQuality;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.IntervalStep;
import org.jooq.DSLContext;

/** The interval readings: appended, never changed. Of several versions of a start the highest holds. */
public final class IntervalReadings {
    private static final int ROWS_AT_ONCE = 500;

    private final List<IntervalReadingRecord> rows = new ArrayList<>();

    /** What holds of an interval. Its step is absent where it was taken back. */
    public record Held(int version, IntervalStep step) {
        public boolean takenBack() {
            return Absent.is(step.energyWh());
        }
    }

    public void add(int meterId, int version, IntervalReading reading, IntakeSource source) {
        IntervalReadingRecord row = new IntervalReadingRecord();
        row.setMeterId(meterId);
        row.setStartAt(reading.start());
        row.setVersion(version);
        row.setEndAt(reading.end());
        row.setEnergyWh(reading.energyWh());
        row.setQuality(String.valueOf(reading.quality().letter()));
        row.setReceivedAt(reading.receivedAt());
        row.setSource(source.kind().code());
        row.setSourceName(source.name());
        rows.add(row);
    }

    /** Writes what was added. */
    public void write(DSLContext tx) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<IntervalReadingRecord> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            tx.insertInto(INTERVAL_READING)
                    .columns(INTERVAL_READING.fields())
                    .valuesOfRecords(some)
                    .execute();
        }
    }

    /** What holds of a meter's intervals that lie between two seconds or reach into what does, by their start. */
    public static TreeMap<Long, Held> held(DSLContext tx, int meterId, long from, long until) {
        TreeMap<Long, Held> held = new TreeMap<>();
        tx.select(
                        INTERVAL_READING.START_AT,
                        INTERVAL_READING.END_AT,
                        INTERVAL_READING.ENERGY_WH,
                        INTERVAL_READING.QUALITY,
                        INTERVAL_READING.VERSION)
                .from(INTERVAL_READING)
                .where(INTERVAL_READING.METER_ID.eq(meterId))
                .and(INTERVAL_READING.START_AT.ge(Instant.ofEpochSecond(from - IntervalReading.LENGTH_MAX.toSeconds())))
                .and(INTERVAL_READING.START_AT.lt(Instant.ofEpochSecond(until)))
                .orderBy(INTERVAL_READING.START_AT, INTERVAL_READING.VERSION)
                .fetch()
                .forEach(row -> held.put(
                        row.value1().getEpochSecond(),
                        new Held(
                                row.value5(),
                                new IntervalStep(
                                        row.value1().getEpochSecond(),
                                        row.value2().getEpochSecond(),
                                        orAbsent(row.value3()),
                                        ReadingQuality.ofLetter(row.value4().charAt(0))))));
        return held;
    }

    /** A meter's intervals that touch the time between two seconds, in the order of time; none that was taken back. */
    public static List<IntervalStep> between(DSLContext tx, int meterId, long from, long until) {
        return held(tx, meterId, from, until).values().stream()
                .filter(held -> !held.takenBack() && held.step().untilSecond() > from)
                .map(Held::step)
                .toList();
    }
}
