package org.heatshare.integration.metering.internal.store;

import static org.heatshare.db.schema.tenant.Tables.EDIT_DAY;
import static org.heatshare.db.schema.tenant.Tables.METER_POINT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heatshare.db.schema.tenant.tables.records.EditDayRecord;
import org.heatshare.integration.metering.DayEdit;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.ConsumptionDay;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Hours as people put them: appended, never changed. Of several versions of a day the highest holds. */
public final class EditedDays {
    private EditedDays() {}

    /** A day that is as the registers say. */
    public static List<@Nullable Integer> none(int hours) {
        return Collections.nCopies(hours, null);
    }

    public static void append(DSLContext tx, int meterPointId, LocalDate day, DayEdit edit, String editorSubject) {
        EditDayRecord row = tx.newRecord(EDIT_DAY);
        row.setMeterPointId(meterPointId);
        row.setDay(day);
        row.setVersion(edit.version());
        row.setHoursWh(
                edit.hoursWh().stream().map(wh -> Objects.toString(wh, "")).collect(Collectors.joining(",")));
        row.setUndoes(edit.undoes());
        row.setReason(edit.reason());
        row.setEditedAt(edit.at());
        row.setEditedBy(editorSubject);
        row.setEditorName(edit.editorName());
        row.insert();
    }

    /** All versions of a day, the latest first. */
    public static List<DayEdit> history(DSLContext tx, String meterPoint, LocalDate day) {
        return tx.select(EDIT_DAY.fields())
                .from(EDIT_DAY)
                .join(METER_POINT)
                .on(METER_POINT.ID.eq(EDIT_DAY.METER_POINT_ID))
                .where(METER_POINT.CODE.eq(meterPoint))
                .and(EDIT_DAY.DAY.eq(day))
                .orderBy(EDIT_DAY.VERSION.desc())
                .fetchInto(EDIT_DAY)
                .map(row -> new DayEdit(
                        row.getVersion(),
                        hours(row.getHoursWh()),
                        row.getUndoes(),
                        row.getReason(),
                        row.getEditedAt(),
                        row.getEditorName()));
    }

    private static List<@Nullable Integer> hours(String stored) {
        List<@Nullable Integer> hours = new ArrayList<>();
        for (String wh : stored.split(",", -1)) {
            hours.add(wh.isEmpty() ? null : Integer.valueOf(wh));
        }
        return hours;
    }

    /** The edited hours of a meter point's days from the first to the last, where an edit holds. */
    public static TreeMap<LocalDate, int[]> find(DSLContext tx, int meterPointId, LocalDate first, LocalDate last) {
        TreeMap<LocalDate, int[]> days = new TreeMap<>();
        tx.select(EDIT_DAY.DAY, EDIT_DAY.HOURS_WH)
                .from(EDIT_DAY)
                .where(EDIT_DAY.METER_POINT_ID.eq(meterPointId))
                .and(EDIT_DAY.DAY.between(first, last))
                .orderBy(EDIT_DAY.DAY, EDIT_DAY.VERSION)
                .fetch()
                .forEach(row -> days.put(row.value1(), array(hours(row.value2()))));
        days.values().removeIf(hours -> isAllAbsent(hours));
        return days;
    }

    private static int[] array(List<@Nullable Integer> hours) {
        int[] array = new int[ConsumptionDay.HOURS];
        for (int hour = 0; hour < array.length; hour++) {
            Integer wh = hour < hours.size() ? hours.get(hour) : null;
            array[hour] = wh == null ? Absent.INT : wh;
        }
        return array;
    }

    private static boolean isAllAbsent(int[] hours) {
        for (int wh : hours) {
            if (!Absent.is(wh)) {
                return false;
            }
        }
        return true;
    }

    /** The meter points at which a day or a later one was edited. */
    public static Set<Integer> pointsSince(DSLContext tx, LocalDate day) {
        return tx.selectDistinct(EDIT_DAY.METER_POINT_ID)
                .from(EDIT_DAY)
                .where(EDIT_DAY.DAY.ge(day))
                .fetchSet(EDIT_DAY.METER_POINT_ID);
    }
}
