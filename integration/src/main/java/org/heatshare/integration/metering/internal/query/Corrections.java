package org.heatshare.integration.metering.internal.query;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;
import static org.heatshare.db.schema.tenant.Tables.EDIT_DAY;
import static org.heatshare.db.schema.tenant.Tables.ESTIMATE_DAY;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heatshare.db.schema.tenant.tables.EditDay;
import org.heatshare.integration.metering.Correction;
import org.heatshare.integration.metering.Correction.Kind;
import org.heatshare.integration.metering.DaySpan;
import org.heatshare.integration.metering.ReadingQuality;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The corrections of a delivery point's days that still hold: the latest edit or estimate of each, where hours show it. */
public final class Corrections {
    private static final EditDay UNDO = EDIT_DAY.as("undo");

    private Corrections() {}

    /** From one day on until another, in the order of days. */
    public static List<Correction> find(
            DSLContext tx, int deliveryPointId, LocalDate from, LocalDate until, DaySpan visible) {
        List<Correction> found = new ArrayList<>();
        Condition wanted = METER_POINT
                .DELIVERY_POINT_ID
                .eq(deliveryPointId)
                .and(CONSUMPTION_DAY.DAY.ge(from))
                .and(CONSUMPTION_DAY.DAY.lt(until));
        tx.select(CONSUMPTION_DAY.DAY, EDIT_DAY.EDITED_AT, EDIT_DAY.REASON)
                .from(CONSUMPTION_DAY)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .join(EDIT_DAY)
                .on(EDIT_DAY.METER_POINT_ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .and(EDIT_DAY.DAY.eq(CONSUMPTION_DAY.DAY))
                .where(wanted)
                .and(shows(ReadingQuality.EDITED))
                .and(EDIT_DAY.UNDOES.isNull())
                .andNotExists(DSL.selectOne()
                        .from(UNDO)
                        .where(UNDO.METER_POINT_ID.eq(EDIT_DAY.METER_POINT_ID))
                        .and(UNDO.DAY.eq(EDIT_DAY.DAY))
                        .and(UNDO.UNDOES.eq(EDIT_DAY.VERSION)))
                .orderBy(EDIT_DAY.VERSION)
                .forEach(row -> add(found, Kind.EDITED, row.value1(), row.value2(), row.value3()));
        tx.select(CONSUMPTION_DAY.DAY, ESTIMATE_DAY.ESTIMATED_AT, ESTIMATE_DAY.REASON)
                .from(CONSUMPTION_DAY)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .join(ESTIMATE_DAY)
                .on(ESTIMATE_DAY.METER_POINT_ID.eq(CONSUMPTION_DAY.METER_POINT_ID))
                .and(ESTIMATE_DAY.DAY.eq(CONSUMPTION_DAY.DAY))
                .where(wanted)
                .and(shows(ReadingQuality.ESTIMATED).or(shows(ReadingQuality.TEMPORARY)))
                .orderBy(ESTIMATE_DAY.VERSION)
                .forEach(row -> add(found, Kind.ESTIMATED, row.value1(), row.value2(), row.value3()));
        return found.stream()
                .filter(correction -> visible.contains(correction.day()))
                .sorted(Comparator.comparing(Correction::day).thenComparing(Correction::kind))
                .toList();
    }

    private static Condition shows(ReadingQuality quality) {
        TableField<?, String> letters = CONSUMPTION_DAY.HOUR_QUALITY;
        return DSL.position(letters, String.valueOf(quality.letter())).gt(0);
    }

    /** A later version takes the place of an earlier one. */
    private static void add(List<Correction> found, Kind kind, LocalDate day, Instant at, String reason) {
        found.removeIf(earlier -> earlier.kind() == kind && earlier.day().equals(day));
        found.add(new Correction(day, kind, at, reason));
    }
}
