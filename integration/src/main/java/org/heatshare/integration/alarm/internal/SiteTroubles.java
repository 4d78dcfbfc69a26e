package org.heatshare.integration.alarm.internal;

import static org.heatshare.db.schema.tenant.Tables.DEVICE;
import static org.heatshare.db.schema.tenant.Tables.DEVICE_STATE;
import static org.heatshare.db.schema.tenant.Tables.HEAT_SOURCE;
import static org.heatshare.db.schema.tenant.Tables.SITE_HOUR;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** A site of which so many miners are silent or at fault gives no heat to speak of. */
    private static final double DOWN_SHARE = 0.9;

    /** Miners come back one after another; until so few are left, the site is still coming back. */
    private static final double STILL_DOWN_SHARE = 0.2;

    /** What is left of the miners that ran when a site has stopped. */
    private static final double STOPPED_SHARE = 0.1;

    /** With fewer miners at work a site does not run, it only turns over. */
    private static final int RUNNING_MIN = 3;

    private static final double RUNNING_SHARE_MIN = 0.02;

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

        boolean running() {
            return "ONLINE".equals(state) && "MINING".equals(workState);
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
        Map<String, Double> ranBefore = ranBefore();
        bySite.forEach((site, miners) -> {
            addMiners(troubles, site, miners);
            addStopped(troubles, site, miners, ranBefore.getOrDefault(site, 0.0));
        });
        return troubles;
    }

    private void addMiners(List<Trouble> troubles, String site, List<Unit> miners) {
        List<Unit> lost = those(miners, unit -> unit.offline() || unit.faulted());
        if (lost.size() >= STILL_DOWN_SHARE * miners.size()) {
            troubles.add(ofSite(AlarmCause.SITE_DOWN, site, lost, lost.size() >= DOWN_SHARE * miners.size()));
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

    /** A site that rests because nobody needs its heat is well; one that stopped at once is not. */
    private void addStopped(List<Trouble> troubles, String site, List<Unit> miners, double ranBefore) {
        int running = those(miners, Unit::running).size();
        double runs = Math.max(RUNNING_MIN, RUNNING_SHARE_MIN * miners.size());
        List<Unit> idle = those(miners, Unit::idle);
        if (running < runs && !idle.isEmpty()) {
            boolean stopped = ranBefore >= runs && running <= STOPPED_SHARE * ranBefore;
            troubles.add(ofSite(AlarmCause.SITE_STOPPED, site, idle, stopped));
        }
    }

    /** How many miners of each site ran at most, as the mean of this hour or the one before. */
    private Map<String, Double> ranBefore() {
        Map<String, Double> most = new HashMap<>();
        tx.select(HEAT_SOURCE.CODE, SITE_HOUR.MINERS_RUNNING, SITE_HOUR.LOOKS)
                .from(SITE_HOUR)
                .join(HEAT_SOURCE)
                .on(HEAT_SOURCE.ID.eq(SITE_HOUR.HEAT_SOURCE_ID))
                .where(SITE_HOUR.HOUR_START.ge(now.truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS)))
                .forEach(row -> most.merge(
                        row.value1(), row.value2().doubleValue() / row.value3().doubleValue(), Math::max));
        return most;
    }

    private static List<Unit> those(List<Unit> units, Predicate<Unit> are) {
        return units.stream().filter(are).toList();
    }

    private Trouble ofSite(AlarmCause cause, String site, List<Unit> units, boolean certain) {
        Trouble all = trouble(cause, site, site, units);
        return new Trouble(cause, site, now, all.lastSeenAt(), all.devices(), all.sources(), all.detail(), certain);
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
