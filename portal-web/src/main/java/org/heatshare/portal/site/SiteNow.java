package org.heatshare.portal.site;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.integration.metering.SourceNow;
import org.heatshare.integration.minersite.MinerSite;
import org.jspecify.annotations.Nullable;

/**
 * How a miner site does now. Heat is that of its settlement meter; everything else is told by devices.
 *
 * @param metered what the settlement meter last told; null where it never told anything
 * @param last24Hours heat of the last 24 hours, as far as known
 * @param heatUntil the end of the newest known one of them; null where none is
 * @param today heat since the start of the metering day, as far as known
 * @param alarms open at the site, the most severe first
 */
public record SiteNow(
        MinerSite site,
        @Nullable SourceNow metered,
        Energy last24Hours,
        @Nullable Instant heatUntil,
        Energy today,
        Energy thisMonth,
        List<Alarm> alarms) {

    /** Heat power over electric power, both as last told, minutes apart; empty where either is unknown. */
    OptionalDouble recovery() {
        return metered != null && metered.thermalPowerW() != null && site.electricPowerW() > 0
                ? OptionalDouble.of(metered.thermalPowerW() / (double) site.electricPowerW())
                : OptionalDouble.empty();
    }
}
