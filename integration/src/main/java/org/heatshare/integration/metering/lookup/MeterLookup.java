package org.heatshare.integration.metering.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;

/**
 * Finds meters and shows what is stored of one. Thread-safe. Callers have seen to it that who asks may do so, and say
 * whether how much they may see of where people live.
 */
public final class MeterLookup {

    private static final int READ_OUTS = 48;

    private final TenantDatabase database;
    private final Clock clock;

    public MeterLookup(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A page of the meters that are searched for. */
    public List<MeterRow> find(TenantId tenant, MeterQuery query, int offset, int limit) {
        return database.read(tenant, tx -> new MeterRows(clock.instant()).find(tx, query, offset, limit));
    }

    /** How many meters the search finds. */
    public int count(TenantId tenant, MeterQuery query) {
        return database.read(tenant, tx -> new MeterRows(clock.instant()).count(tx, query));
    }

    /** How many meters each filter shows when nothing is searched for. */
    public MeterCounts counts(TenantId tenant) {
        return database.read(tenant, tx -> new MeterRows(clock.instant()).counts(tx));
    }

    /** One meter by its serial. */
    public Optional<MeterDetail> find(TenantId tenant, String serial, Streets streets) {
        return database.read(
                tenant,
                tx -> new MeterRows(clock.instant())
                        .find(tx, serial, streets)
                        .map(row -> new MeterDetail(
                                MeterFacts.meter(tx, serial),
                                row,
                                MeterFacts.installationsOf(tx, serial, streets),
                                MeterFacts.readOuts(tx, serial, READ_OUTS))));
    }

    /** The meters that measure and have measured what a delivery point takes, the latest first. */
    public List<StoredInstallation> findAt(TenantId tenant, String deliveryPoint) {
        return database.read(tenant, tx -> MeterFacts.installationsAt(tx, deliveryPoint));
    }

    /** What stands at a meter point for the days from the first to the last; days without a row are left out. */
    public List<PointDay> days(TenantId tenant, String meterPoint, LocalDate first, LocalDate last) {
        return database.read(tenant, tx -> PointDays.find(tx, meterPoint, first, last));
    }

    /** The latest day of a meter point whose energy is known. */
    public Optional<LocalDate> latestDay(TenantId tenant, String meterPoint) {
        return database.read(tenant, tx -> PointDays.latest(tx, meterPoint));
    }
}
