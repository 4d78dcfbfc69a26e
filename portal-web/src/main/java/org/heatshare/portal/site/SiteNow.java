package org.heatshare.portal.site;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.device.DeviceAlarm;
import org.heatshare.integration.metering.SourceNow;
import org.heatshare.integration.minersite.MinerSite;
import org.jspecify.annotations.Nullable;

/**
 * How a miner site does now. Heat is that of its settlement meter; everything else is told by devices.
 *
 * @param metered what the settlement meter last told; null where it never told anything
 * @param last24Hours heat of the last 24 hours, as far as known
 * @param lastHour heat of the newest known one of them; null where none is
 * @param heatUntil the end of that hour
 * @param today heat since the start of the metering day, as far as known
 * @param alarms of the site's devices, the oldest first
 */
public record SiteNow(
        MinerSite site,
        @Nullable SourceNow metered,
        Energy last24Hours,
        @Nullable Energy lastHour,
        @Nullable Instant heatUntil,
        Energy today,
        Energy thisMonth,
        List<DeviceAlarm> alarms) {

    /** Heat of the last hour over electricity now; empty where either is unknown. May exceed one for a moment. */
    OptionalDouble recovery() {
        return lastHour != null && site.electricPowerW() > 0
                ? OptionalDouble.of(lastHour.wattHours() / (double) site.electricPowerW())
                : OptionalDouble.empty();
    }
}
