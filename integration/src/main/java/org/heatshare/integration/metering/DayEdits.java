package org.heatshare.integration.metering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.internal.intake.PointChange;
import org.heatshare.integration.metering.internal.store.EditedDays;
import org.heatshare.integration.metering.internal.store.Meters;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Hours that people put right, a metering day at a time. An edit holds against the registers, also against readings that
 * arrive later, until somebody takes it back; what the registers said is worked out anew then. Nothing is lost: every edit
 * and every state of the day is kept as a version. Callers have seen to it that who asks may do so. Safe for use by many
 * threads.
 *
 * @see "docs/decisions/0132-edits-hold-until-taken-back.md"
 */
public final class DayEdits {
    private static final int REASON_MAX = 255;
    private static final Duration AFTER_THE_DAY = Duration.ofHours(3);

    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final AuditLog audit;
    private final Clock clock;

    DayEdits(TenantDatabase database, TenantRegistry tenants, AuditLog audit, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last day that can be edited: it is over since three hours. */
    public LocalDate lastDay(TenantId tenant) {
        return calendar(tenant).dayOf(clock.instant().minus(AFTER_THE_DAY)).minusDays(1);
    }

    /** What was edited and taken back on a day, the latest first. */
    public List<DayEdit> find(TenantId tenant, String meterPoint, LocalDate day) {
        return database.read(tenant, tx -> EditedDays.history(tx, meterPoint, day));
    }

    /** The edit that {@link #undo} would take back. */
    public static Optional<DayEdit> undoable(List<DayEdit> latestFirst) {
        List<Integer> takenBack = latestFirst.stream()
                .map(DayEdit::undoes)
                .filter(undone -> undone != null)
                .toList();
        return latestFirst.stream()
                .filter(edit -> edit.undoes() == null && !takenBack.contains(edit.version()))
                .findFirst();
    }

    /**
     * Puts values in the place of a day's hours. Where all hours of the day are known then, its energy is their sum; else
     * it changes by what the edited hours change.
     *
     * @param hoursWh Wh of each hour that the day has, null where it stays as the registers say
     * @param reason why, 1 to 255 characters
     * @throws IllegalArgumentException for an unknown meter point, a day that is not over or had no meter, hours that the day does not
     *     have or that are all null, below zero or more than the place can draw, or no reason
     */
    public void edit(
            TenantId tenant,
            String meterPoint,
            LocalDate day,
            List<@Nullable Integer> hoursWh,
            String reason,
            Editor editor) {
        MeteringCalendar calendar = calendar(tenant);
        if (day.isAfter(lastDay(tenant))) {
            throw new IllegalArgumentException(
                    "day " + day + " is not over; the last that can be edited is " + lastDay(tenant));
        }
        if (hoursWh.size() != calendar.hoursIn(day) || hoursWh.stream().allMatch(wh -> wh == null)) {
            throw new IllegalArgumentException("hoursWh of " + day + " must have " + calendar.hoursIn(day)
                    + " hours, at least one of them with a value; it has " + hoursWh.size());
        }
        change(tenant, meterPoint, day, reason, editor, "consumption.edit", (tx, point, history) -> {
            if (!point.hadMeterOn(day)) {
                throw new IllegalArgumentException("meterPoint '" + meterPoint + "' had no meter on " + day);
            }
            refuseImpossible(hoursWh, Meters.thermalPowerMaxW(tx, point.meterPointId()));
            return new Change(hoursWh, null);
        });
    }

    private static void refuseImpossible(List<@Nullable Integer> hoursWh, long maxW) {
        for (int hour = 0; hour < hoursWh.size(); hour++) {
            Integer wh = hoursWh.get(hour);
            if (wh != null && (wh < 0 || wh > maxW)) {
                throw new IllegalArgumentException("hoursWh has " + wh + " Wh in hour " + (hour + 1)
                        + " of the day: it must be between 0 and " + maxW + ", the most that the place can draw");
            }
        }
    }

    /**
     * Takes back the latest edit of a day that was not taken back yet; the edit before it, or the registers, hold again.
     *
     * @param reason why, 1 to 255 characters
     * @throws IllegalArgumentException for an unknown meter point, a day without an edit that holds, or no reason
     */
    public void undo(TenantId tenant, String meterPoint, LocalDate day, String reason, Editor editor) {
        int hours = calendar(tenant).hoursIn(day);
        change(tenant, meterPoint, day, reason, editor, "consumption.edit-undone", (tx, point, history) -> {
            int undone = undoable(history)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "day " + day + " of meter point '" + meterPoint + "' has no edit to take back"))
                    .version();
            List<@Nullable Integer> before = history.stream()
                    .filter(edit -> edit.version() == undone - 1)
                    .findFirst()
                    .map(DayEdit::hoursWh)
                    .orElse(EditedDays.none(hours));
            return new Change(before, undone);
        });
    }

    private record Change(
            List<@Nullable Integer> hoursWh, @Nullable Integer undoes) {}

    @FunctionalInterface
    private interface Decision {
        Change of(DSLContext tx, PointChange point, List<DayEdit> history);
    }

    private void change(
            TenantId tenant,
            String meterPoint,
            LocalDate day,
            String reason,
            Editor editor,
            String action,
            Decision decision) {
        if (reason.isBlank() || reason.length() > REASON_MAX) {
            throw new IllegalArgumentException("reason '" + reason + "' must have 1 to " + REASON_MAX + " characters");
        }
        Instant now = clock.instant();
        database.execute(tenant, tx -> {
            PointChange point = PointChange.lock(tx, calendar(tenant), meterPoint, now);
            List<DayEdit> history = EditedDays.history(tx, meterPoint, day);
            Change decided = decision.of(tx, point, history);
            int version = history.isEmpty() ? 1 : history.get(0).version() + 1;
            EditedDays.append(
                    tx,
                    point.meterPointId(),
                    day,
                    new DayEdit(version, decided.hoursWh(), decided.undoes(), reason.strip(), now, editor.name()),
                    editor.subject());
            point.workOut(day, day);
            audit.append(tx, new AuditEntry(editor.subject(), action, "meter point", meterPoint));
        });
    }

    private MeteringCalendar calendar(TenantId tenant) {
        return MeteringCalendar.of(tenants.get(tenant));
    }
}
