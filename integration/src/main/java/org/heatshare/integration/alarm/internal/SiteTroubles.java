package org.heatshare.integration.alarm.internal;

import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.Trouble;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What the states of miners and controllers say. Only what was asked and told counts: a device that has not been asked
 * yet is in no trouble.
 */
public final class SiteTroubles {
    /** A site of which less than a tenth of the miners hash gives no heat to speak of. */
    private static final double DOWN_SHARE = 0.9;

    /** Miners come back one after another; until so few are left, the site is still coming back. */
    private static final double STILL_DOWN_SHARE = 0.2;

    private static final String MINER = "MINER";

    private final DSLContext tx;
    private final Instant now;

    public SiteTroubles(DSLContext tx, Instant now) {
        this.tx = tx;
        this.now = now;
    }

    private record Unit(
            String code,
            String kind,
            @Nullable String site,
            @Nullable String state,
            @Nullable String workState,
            @Nullable String alarm,
            @Nullable Instant alarmSince,
            @Nullable Instant lastSeenAt) {

        boolean offline() {
            return "OFFLINE".equals(state);
        }

        boolean faulted() {
            return "ONLINE".equals(state) && "FAULT".equals(workState);
        }

        boolean idle() {
            return "ONLINE".equals(state) && "IDLE".equals(workState);
        }
    }

    public List<Trouble> find() {
        List<Trouble> troubles = new ArrayList<>();
        List<Unit> units = units();
        units.stream()
                .filter(unit -> !unit.kind.equals(MINER) && unit.offline())
                .forEach(unit ->
                        troubles.add(trouble(AlarmCause.CONTROLLER_UNREACHABLE, unit.code, unit.site, List.of(unit))));
        Map<String, List<Unit>> bySite = units.stream()
                .filter(unit -> unit.kind.equals(MINER) && unit.site != null)
                .collect(Collectors.groupingBy(
                        unit -> Objects.requireNonNull(unit.site), LinkedHashMap::new, Collectors.toList()));
        bySite.forEach((site, miners) -> addMiners(troubles, site, miners));
        return troubles;
    }

    private void addMiners(List<Trouble> troubles, String site, List<Unit> miners) {
        List<Unit> notHashing = those(miners, unit -> unit.offline() || unit.faulted() || unit.idle());
        if (notHashing.size() >= STILL_DOWN_SHARE * miners.size()) {
            troubles.add(down(site, notHashing, notHashing.size() >= DOWN_SHARE * miners.size()));
        }
        List<Unit> offline = those(miners, Unit::offline);
        if (!offline.isEmpty()) {
            troubles.add(trouble(AlarmCause.MINERS_SILENT, site, site, offline));
        }
        List<Unit> faulted = those(miners, Unit::faulted);
        if (!faulted.isEmpty()) {
            troubles.add(trouble(AlarmCause.MINERS_FAULTED, site, site, faulted));
        }
    }

    private static List<Unit> those(List<Unit> units, Predicate<Unit> are) {
        return units.stream().filter(are).toList();
    }

    private Trouble down(String site, List<Unit> notHashing, boolean certain) {
        Trouble all = trouble(AlarmCause.SITE_DOWN, site, site, notHashing);
        return new Trouble(
                all.cause(), site, now, all.lastSeenAt(), all.devices(), all.sources(), all.detail(), certain);
    }

    private Trouble trouble(AlarmCause cause, String subject, @Nullable String site, List<Unit> units) {
        Instant since = units.stream()
                .map(Unit::alarmSince)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(now);
        Instant lastSeenAt = units.stream()
                .map(Unit::lastSeenAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        String detail = units.stream()
                .map(Unit::alarm)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Trouble(
                cause,
                subject,
                since,
                lastSeenAt,
                units.stream().map(Unit::code).collect(Collectors.toSet()),
                site == null ? Set.of() : Set.of(site),
                detail,
                true);
    }

    private List<Unit> units() {
        return tx.select(
                        DEVICE.CODE,
                        DEVICE.KIND,
                        HEAT_SOURCE.CODE,
                        DEVICE_STATE.STATE,
                        DEVICE_STATE.WORK_STATE,
                        DEVICE_STATE.ALARM,
                        DEVICE_STATE.ALARM_SINCE,
                        DEVICE_STATE.LAST_SEEN_AT)
                .from(DEVICE)
                .leftJoin(DEVICE_STATE)
                .on(DEVICE_STATE.DEVICE_ID.eq(DEVICE.ID))
                .leftJoin(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(DEVICE.HEAT_SOURCE_ID))
                .where(DEVICE.KIND.in(MINER, "CONTROLLER"), DEVICE.RETIRED_AT.isNull())
                .and(HEAT_SOURCE.DECOMMISSIONED_ON.isNull())
                .orderBy(DEVICE.CODE)
                .fetch(row -> new Unit(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8()));
    }
}
