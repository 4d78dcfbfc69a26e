package org.heatshare.integration.metering;

import java.time.Clock;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.internal.intake.Deliveries;
import org.heatshare.integration.metering.internal.intake.IntervalDeliveries;
import org.heatshare.integration.metering.internal.intake.ReadOutReplay;
import org.heatshare.integration.quarantine.QuarantineService;

/** The services of metering, wired. Made once by whoever starts the application and closed when it ends. */
public final class Metering implements AutoCloseable {
    private final Deliveries intake;
    private final IntervalDeliveries intervals;
    private final QuarantineService quarantine;
    private final MeteringRegistry registry;
    private final NetworkDays networkDays;
    private final Consumption consumption;
    private final NetworkHeat networkHeat;
    private final MeterReadOuts readOuts;
    private final DayEstimates estimates;
    private final DayEdits edits;

    public Metering(TenantDatabase database, TenantRegistry tenants, Clock clock) {
        AuditLog audit = new AuditLog(clock);
        quarantine = new QuarantineService(database, audit, clock);
        intake = new Deliveries(database, tenants, quarantine, clock);
        intervals = new IntervalDeliveries(database, tenants, quarantine, clock);
        registry = new MeteringRegistry(database, tenants, audit, clock);
        networkDays = new NetworkDays(database, clock);
        consumption = new Consumption(database, tenants, clock);
        networkHeat = new NetworkHeat(database, tenants, clock);
        readOuts = new MeterReadOuts(database);
        estimates = new DayEstimates(database, tenants, audit, clock);
        edits = new DayEdits(database, tenants, audit, clock);
        quarantine.register(ReadOutJson.MEDIA_TYPE, new ReadOutReplay(intake));
    }

    public Intake intake() {
        return intake;
    }

    public IntervalIntake intervals() {
        return intervals;
    }

    public QuarantineService quarantine() {
        return quarantine;
    }

    public MeteringRegistry registry() {
        return registry;
    }

    public NetworkDays networkDays() {
        return networkDays;
    }

    public Consumption consumption() {
        return consumption;
    }

    public NetworkHeat networkHeat() {
        return networkHeat;
    }

    public MeterReadOuts readOuts() {
        return readOuts;
    }

    public DayEstimates estimates() {
        return estimates;
    }

    public DayEdits edits() {
        return edits;
    }

    @Override
    public void close() {
        intake.close();
    }
}
