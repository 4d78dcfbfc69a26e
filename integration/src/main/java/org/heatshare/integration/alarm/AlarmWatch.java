package org.heatshare.integration.alarm;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.alarm.internal.AlarmBook;
import org.heatshare.integration.alarm.internal.GatewayTroubles;
import org.heatshare.integration.alarm.internal.SilentMeterTroubles;
import org.heatshare.integration.alarm.internal.SiteTroubles;
import org.heatshare.integration.alarm.internal.WatchTime;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.MeterQuery;
import org.heatshare.integration.metering.lookup.MeterRow;
import org.heatshare.integration.metering.lookup.Streets;
import org.jooq.DSLContext;

/**
 * Looks at a municipality's devices and keeps its alarms: opened for each cause, resolved when the values return. To be
 * called every minute; a look that is left out only makes alarms later.
 */
public final class AlarmWatch {
    private static final int SILENT_MAX = 1_000_000;
    private static final MeterQuery SILENT =
            new MeterQuery("", MeterQuery.Show.SILENT, MeterQuery.Sort.SERIAL, true, Streets.NONE);

    private final TenantDatabase database;
    private final MeterLookup meters;
    private final List<Watch> watches;
    private final Clock clock;

    /** @param watches over what is not a device with a state of its own, such as brokers and feeds of files */
    public AlarmWatch(TenantDatabase database, List<Watch> watches, Clock clock) {
        this.database = database;
        this.meters = new MeterLookup(database, clock);
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    public void look(TenantId tenant) {
        Instant now = clock.instant();
        List<Trouble> seen = new ArrayList<>();
        watches.forEach(watch -> seen.addAll(watch.look(tenant)));
        List<MeterRow> silent = meters.find(tenant, SILENT, 0, SILENT_MAX);
        database.execute(tenant, tx -> {
            seen.addAll(devices(tx, silent, now));
            AlarmBook book = new AlarmBook(tx, now);
            book.enter(causes(seen.stream()
                    .filter(trouble -> trouble.certain() || book.isOpen(trouble))
                    .toList()));
        });
    }

    private static List<Trouble> devices(DSLContext tx, List<MeterRow> silent, Instant now) {
        Instant listened = now.minus(SilentMeterTroubles.PATIENCE);
        boolean listening = !WatchTime.look(tx, now).isAfter(listened);
        Map<String, GatewayTroubles.Behind> behind = GatewayTroubles.behind(tx);
        Set<String> back = GatewayTroubles.backSince(tx, listened);
        List<Trouble> troubles = new ArrayList<>(GatewayTroubles.find(tx, behind));
        troubles.addAll(new SilentMeterTroubles(behind, back, listening).of(silent));
        troubles.addAll(new SiteTroubles(tx, now).find());
        return troubles;
    }

    /** Leaves out what has its cause in something else, and lists its devices there. */
    static List<Trouble> causes(List<Trouble> troubles) {
        List<Trouble> causes = new ArrayList<>();
        for (Trouble trouble : troubles) {
            if (troubles.stream().noneMatch(other -> other.covers(trouble))) {
                Trouble whole = trouble;
                for (Trouble other : troubles) {
                    whole = trouble.covers(other) ? whole.with(other) : whole;
                }
                causes.add(whole);
            }
        }
        return causes;
    }
}
