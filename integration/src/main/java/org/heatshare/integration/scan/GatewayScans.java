package org.heatshare.integration.scan;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.gateway.GatewayClient;
import org.heatshare.integration.heatmeter.gateway.ScanSettings;
import org.heatshare.integration.heatmeter.gateway.ScanWay;
import org.heatshare.integration.metering.Device;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.poll.SocketAddresses;

/**
 * Looks for the meters behind a municipality's M-Bus gateways. The gateway goes on being polled: both take turns. Safe for
 * use by many threads; callers enforce who may scan.
 */
public final class GatewayScans {
    private static final String MBUS = "MBUS_TCP";

    private final GatewayClient gateways;
    private final MeteringRegistry registry;
    private final Function<TenantId, ZoneId> zones;
    private final ScanSettings settings;
    private final Clock clock;

    /** @param gateways the client that polls them too, so that a gateway has one talker at a time */
    public GatewayScans(
            GatewayClient gateways,
            MeteringRegistry registry,
            Function<TenantId, ZoneId> zones,
            ScanSettings settings,
            Clock clock) {
        this.gateways = gateways;
        this.registry = registry;
        this.zones = zones;
        this.settings = settings;
        this.clock = clock;
    }

    /** The gateways that can be scanned, in the order of their codes. */
    public List<Device> gateways(TenantId tenant) {
        return registry.devices(tenant, Device.Kind.GATEWAY).stream()
                .filter(device -> device.protocol().equals(MBUS))
                .toList();
    }

    /**
     * Starts a scan.
     *
     * @param gateway its code
     * @return done when all addresses were looked through; fails when the gateway cannot be reached or hangs up;
     *     completing it from outside ends the scan
     * @throws IllegalArgumentException when the municipality has no such gateway, or its address is none
     */
    public CompletableFuture<Void> scan(TenantId tenant, String gateway, ScanWay way, ScanProgress progress) {
        Device device = gateways(tenant).stream()
                .filter(one -> one.code().equals(gateway))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no gateway '" + gateway + "'"));
        var recognition = new Recognition(gateway, registered(tenant), zones.apply(tenant), clock, progress);
        return gateways.scan(SocketAddresses.parse(device.address()), way, settings, recognition);
    }

    private Map<String, HeatMeter> registered(TenantId tenant) {
        Map<String, HeatMeter> bySerial = new HashMap<>();
        registry.meters(tenant).forEach(meter -> bySerial.put(Recognition.eightDigits(meter.serial()), meter));
        return bySerial;
    }
}
