package org.heatshare.integration.scan;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.gateway.MeterAddress;
import org.heatshare.integration.heatmeter.gateway.ScanFinding;
import org.heatshare.integration.heatmeter.gateway.ScanListener;
import org.heatshare.integration.heatmeter.reading.HeatMeterNormaliser;
import org.heatshare.integration.heatmeter.telegram.Medium;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.integration.scan.FoundMeter.Standing;
import org.jspecify.annotations.Nullable;

/** Tells what a scan comes upon in the registry's words. */
final class Recognition implements ScanListener {
    private static final int DIGITS = 8;

    private final String gateway;
    private final Map<String, HeatMeter> registered;
    private final ZoneId zone;
    private final Clock clock;
    private final ScanProgress progress;

    /** @param registered by their serials, of eight digits */
    Recognition(String gateway, Map<String, HeatMeter> registered, ZoneId zone, Clock clock, ScanProgress progress) {
        this.gateway = gateway;
        this.registered = registered;
        this.zone = zone;
        this.clock = clock;
        this.progress = progress;
    }

    static String eightDigits(String serial) {
        return serial.length() < DIGITS ? "0".repeat(DIGITS - serial.length()) + serial : serial;
    }

    @Override
    public void found(ScanFinding finding) {
        if (finding instanceof ScanFinding.Answering answering) {
            progress.found(meter(answering));
        } else if (finding instanceof ScanFinding.Clash clash) {
            progress.clash(clash.called());
        }
    }

    @Override
    public void searched(double share) {
        progress.searched(share);
    }

    private FoundMeter meter(ScanFinding.Answering found) {
        MeterIdentity identity = found.meter();
        HeatMeter known = registered.get(identity.id());
        String registeredGateway = known == null ? null : known.gateway();
        return new FoundMeter(
                claim(found),
                identity.version(),
                Medium.label(identity.medium()),
                Medium.isHeat(identity.medium()),
                found.address() instanceof MeterAddress.Primary primary ? primary.address() : null,
                standing(known, registeredGateway),
                registeredGateway);
    }

    private Standing standing(@Nullable HeatMeter known, @Nullable String registeredGateway) {
        if (known == null) {
            return Standing.UNKNOWN;
        }
        return gateway.equals(registeredGateway) ? Standing.KNOWN : Standing.ELSEWHERE;
    }

    private MeterClaim claim(ScanFinding.Answering found) {
        MeterIdentity identity = found.meter();
        String manufacturer = identity.manufacturer().isEmpty() ? null : identity.manufacturer();
        if (found.telegram() != null) {
            try {
                return HeatMeterNormaliser.readOut(List.of(found.telegram()), clock.instant(), zone, found.raw())
                        .claim();
            } catch (MbusException otherMedium) {
                // It is a meter of something else; who it is stands in its header all the same.
            }
        }
        return new MeterClaim(identity.id(), manufacturer, null, null, null);
    }
}
