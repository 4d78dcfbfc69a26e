package org.heatshare.integration.metering.internal.registry;

import static org.heatshare.db.schema.tenant.Tables.METER_INSTALLATION;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heatshare.db.schema.tenant.tables.records.MeterInstallationRecord;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.integration.metering.MeterInstallation;
import org.heatshare.integration.metering.internal.intake.Rederivation;
import org.heatshare.integration.metering.internal.intake.Span;
import org.heatshare.integration.metering.internal.store.ConsumptionDays;
import org.heatshare.integration.metering.internal.store.DueDays;
import org.heatshare.integration.metering.internal.store.MeterState;
import org.heatshare.integration.metering.internal.store.MeterStates;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Enters installations; where meters have told something already, the days are put right. */
final class InstallationWrites {
    private final DSLContext tx;
    private final MeteringCalendar calendar;
    private final Instant now;
    private final Codes points;
    private final Codes meters;

    InstallationWrites(DSLContext tx, MeteringCalendar calendar, Instant now, Codes points, Codes meters) {
        this.tx = tx;
        this.calendar = calendar;
        this.now = now;
        this.points = points;
        this.meters = meters;
    }

    void apply(List<MeterInstallation> installations) {
        Map<Integer, List<MeterInstallationRecord>> standing = new HashMap<>();
        tx.selectFrom(METER_INSTALLATION)
                .orderBy(METER_INSTALLATION.METER_POINT_ID, METER_INSTALLATION.INSTALLED_AT)
                .fetch()
                .forEach(row -> standing.computeIfAbsent(row.getMeterPointId(), id -> new ArrayList<>(2))
                        .add(row));
        List<MeterInstallationRecord> changed = new ArrayList<>();
        installations.stream()
                .sorted(Comparator.comparing(MeterInstallation::installedAt))
                .forEach(installation -> merge(installation, standing, changed));
        standing.values().forEach(InstallationWrites::requireOneAtATime);
        Map<Integer, MeterState> states = lock(changed);
        tx.batchStore(changed).execute();
        rederive(changed, states);
    }

    private void merge(
            MeterInstallation installation,
            Map<Integer, List<MeterInstallationRecord>> standing,
            List<MeterInstallationRecord> changed) {
        int pointId = points.idOf(installation.meterPoint(), "the installation of meter " + installation.meter());
        int meterId = meters.idOf(installation.meter(), "an installation at '" + installation.meterPoint() + "'");
        Instant from = installation.installedAt().truncatedTo(ChronoUnit.SECONDS);
        List<MeterInstallationRecord> here = standing.computeIfAbsent(pointId, id -> new ArrayList<>(1));
        MeterInstallationRecord row = here.stream()
                .filter(r -> r.getInstalledAt().equals(from))
                .findFirst()
                .orElse(null);
        if (row == null) {
            closeBefore(here, from, changed);
            row = tx.newRecord(METER_INSTALLATION);
            here.add(row);
        }
        fill(row, pointId, meterId, from, installation);
        if (row.changed()) {
            changed.add(row);
        }
    }

    private static void fill(
            MeterInstallationRecord row, int pointId, int meterId, Instant from, MeterInstallation installation) {
        row.setMeterPointId(pointId);
        row.setMeterId(meterId);
        row.setInstalledAt(from);
        row.setStartRegisterWh(installation.startRegisterWh());
        Instant removedAt = installation.removedAt();
        // A document that does not know of a removal does not undo it.
        if (removedAt != null) {
            row.setRemovedAt(removedAt.truncatedTo(ChronoUnit.SECONDS));
            row.setEndRegisterWh(installation.endRegisterWh());
        }
    }

    private static void closeBefore(
            List<MeterInstallationRecord> here, Instant from, List<MeterInstallationRecord> changed) {
        for (MeterInstallationRecord row : here) {
            boolean open = row.getInstalledAt().isBefore(from)
                    && (row.getRemovedAt() == null || row.getRemovedAt().isAfter(from));
            if (open) {
                row.setRemovedAt(from);
                if (!changed.contains(row)) {
                    changed.add(row);
                }
            }
        }
    }

    private static void requireOneAtATime(List<MeterInstallationRecord> here) {
        here.sort(Comparator.comparing(MeterInstallationRecord::getInstalledAt));
        for (int i = 0; i + 1 < here.size(); i++) {
            @Nullable Instant removed = here.get(i).getRemovedAt();
            Instant next = here.get(i + 1).getInstalledAt();
            if (removed == null || removed.isAfter(next)) {
                throw new IllegalArgumentException("Two meters are at meter point "
                        + here.get(i).getMeterPointId() + " from " + next + " on: give the earlier one's removedAt");
            }
        }
    }

    private Map<Integer, MeterState> lock(Collection<MeterInstallationRecord> changed) {
        TreeSet<Integer> ids = new TreeSet<>();
        changed.forEach(row -> ids.add(row.getMeterId()));
        return ids.isEmpty() ? Map.of() : MeterStates.lock(tx, ids);
    }

    /** Only where something was told: a new municipality has nothing to put right. */
    private void rederive(List<MeterInstallationRecord> changed, Map<Integer, MeterState> states) {
        Map<Integer, Span> touched = new TreeMap<>();
        for (MeterInstallationRecord row : changed) {
            MeterState state = states.get(row.getMeterId());
            if (state != null && state.hasReading()) {
                long from = row.getInstalledAt().getEpochSecond();
                Span span = new Span(from, Math.max(from, state.last().atSecond()));
                touched.merge(row.getMeterPointId(), span, Span::with);
            }
        }
        ConsumptionDays days = new ConsumptionDays();
        Rederivation rederivation = new Rederivation(tx, calendar, now);
        touched.forEach((pointId, span) -> rederivation.run(pointId, span, days));
        DueDays.mark(tx, days.write(tx));
    }
}
