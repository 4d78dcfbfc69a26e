package org.heatshare.integration.scan;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.heatmeter.gateway.GatewayClient;
import org.heatshare.integration.heatmeter.gateway.ScanSettings;
import org.heatshare.integration.heatmeter.gateway.ScanWay;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.poll.SocketAddresses;

/**
 * Looks for the meters behind a municipality's M-Bus gateways, one scan at a time for each gateway. A scan goes on
 * whoever looks, and what it came to is known until the next one or the end of the process. Polling of the same gateway
 * has its turns in between. Thread-safe; callers enforce who may scan.
 */
public final class GatewayScans {
    private final GatewayClient client;
    private final MeteringRegistry registry;
    private final TenantDatabase database;
    private final TenantRegistry tenants;
    private final AuditLog audit;
    private final ScanSettings settings;
    private final Clock clock;
    private final Map<Line, RunningScan> scans = new ConcurrentHashMap<>();

    private record Line(TenantId tenant, String gateway) {}

    /** @param client that polls the gateways too, so that each has one talker at a time */
    public GatewayScans(
            GatewayClient client,
            MeteringRegistry registry,
            TenantDatabase database,
            TenantRegistry tenants,
            ScanSettings settings,
            Clock clock) {
        this.client = client;
        this.registry = registry;
        this.database = database;
        this.tenants = tenants;
        this.audit = new AuditLog(clock);
        this.settings = settings;
        this.clock = clock;
    }

    /** The gateways that can be scanned, in the order of their codes. */
    public List<LineGateway> gateways(TenantId tenant) {
        return database.read(tenant, GatewayRows::all);
    }

    public Optional<LineGateway> findGateway(TenantId tenant, String code) {
        return gateways(tenant).stream()
                .filter(gateway -> gateway.code().equals(code))
                .findFirst();
    }

    /**
     * Starts a scan.
     *
     * @param gateway its code
     * @return false where one is under way already
     * @throws IllegalArgumentException when the municipality has no such gateway, or its address is none
     */
    public boolean start(TenantId tenant, String gateway, ScanWay way, String actorSubject) {
        LineGateway line = findGateway(tenant, gateway)
                .orElseThrow(() -> new IllegalArgumentException("There is no M-Bus gateway '" + gateway + "'"));
        var address = SocketAddresses.parse(line.address());
        var begun = new RunningScan(way, tenants.get(tenant).zone(), clock);
        RunningScan now = scans.compute(
                new Line(tenant, gateway), (key, before) -> before != null && before.running() ? before : begun);
        if (now != begun) {
            return false;
        }
        try {
            var entry = new AuditEntry(actorSubject, "gateway.scan", "gateway", gateway);
            database.execute(tenant, tx -> audit.append(tx, entry));
        } catch (RuntimeException unrecorded) {
            begun.stop();
            throw unrecorded;
        }
        begun.follow(client.scan(address, way, settings, begun));
        return true;
    }

    /** Ends a scan after the address at hand; what it found stays. */
    public void stop(TenantId tenant, String gateway) {
        RunningScan scan = scans.get(new Line(tenant, gateway));
        if (scan != null) {
            scan.stop();
        }
    }

    /** The scan that runs, or else the last one, with how the registry stands to the meters now. */
    public Optional<ScanState> find(TenantId tenant, String gateway) {
        return Optional.ofNullable(scans.get(new Line(tenant, gateway)))
                .map(scan -> judged(tenant, gateway, scan.state()));
    }

    private ScanState judged(TenantId tenant, String gateway, ScanState state) {
        if (state.meters().isEmpty()) {
            return state;
        }
        Map<String, HeatMeter> bySerial = new HashMap<>();
        registry.metersBySerial(
                        tenant, state.meters().stream().map(FoundMeter::serial).toList())
                .forEach(meter -> bySerial.put(meter.serial(), meter));
        return state.with(state.meters().stream()
                .map(meter -> meter.judged(bySerial.get(meter.serial()), gateway))
                .toList());
    }
}
