package org.heatshare.integration.scan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.gateway.MeterAddress;
import org.heatshare.integration.heatmeter.gateway.ScanFinding;
import org.heatshare.integration.heatmeter.reading.HeatMeterNormaliser;
import org.heatshare.integration.heatmeter.telegram.Medium;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.integration.scan.FoundMeter.Standing;

/** Tells who answered in the registry's words. */
final class Recognition {
    private Recognition() {}

    static FoundMeter meter(ScanFinding.Answering found, Instant at, ZoneId zone) {
        MeterIdentity identity = found.meter();
        return new FoundMeter(
                claim(found, at, zone),
                identity.version(),
                Medium.label(identity.medium()),
                Medium.isHeat(identity.medium()),
                found.address() instanceof MeterAddress.Primary primary ? primary.address() : null,
                Standing.UNKNOWN,
                null);
    }

    private static MeterClaim claim(ScanFinding.Answering found, Instant at, ZoneId zone) {
        MeterIdentity identity = found.meter();
        String manufacturer = identity.manufacturer().isEmpty() ? null : identity.manufacturer();
        if (found.telegram() != null) {
            try {
                return HeatMeterNormaliser.readOut(List.of(found.telegram()), at, zone, found.raw())
                        .claim();
            } catch (MbusException noHeatMeter) {
                // It measures something else, or shows no register; who it is stands in its header all the same.
            }
        }
        return new MeterClaim(identity.id(), manufacturer, null, null, null);
    }
}
