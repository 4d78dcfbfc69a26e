package org.heatshare.integration.metering.internal.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heatshare.integration.metering.internal.derive.Installation;
import org.heatshare.integration.metering.internal.store.MeterRow;
import org.heatshare.integration.metering.internal.store.MeterState;
import org.heatshare.integration.metering.internal.store.MeterStates;
import org.heatshare.integration.metering.internal.store.Meters;
import org.jooq.DSLContext;

/** The meters that a delivery names, locked until the end of its transaction with all that share their meter points. */
final class LockedMeters {
    private LockedMeters() {}

    /** By serial number, in its order; a serial number that is not in the registry is absent. */
    static Map<String, MeterWork> of(DSLContext tx, Collection<String> serials) {
        Map<String, MeterRow> meters = Meters.bySerial(tx, serials);
        Set<Integer> ids = new TreeSet<>();
        meters.values().forEach(meter -> ids.add(meter.id()));
        Set<Integer> locked = Meters.withNeighbours(tx, ids);
        Map<Integer, MeterState> states = MeterStates.lock(tx, locked);
        Map<Integer, List<Installation>> installations = Meters.installationsOfMeters(tx, locked);
        Map<Integer, Integer> atPoint = new HashMap<>();
        installations.values().forEach(list -> list.forEach(i -> atPoint.merge(i.meterPointId(), 1, Integer::sum)));
        Map<String, MeterWork> works = new TreeMap<>();
        meters.forEach((serial, meter) -> {
            List<Installation> own = installations.getOrDefault(meter.id(), List.of());
            boolean shares = own.stream().anyMatch(i -> atPoint.getOrDefault(i.meterPointId(), 0) > 1);
            MeterState state = states.getOrDefault(meter.id(), MeterState.none(meter.id()));
            works.put(serial, new MeterWork(meter, state, own, shares));
        });
        return works;
    }
}
