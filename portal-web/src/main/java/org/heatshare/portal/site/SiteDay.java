package org.heatshare.portal.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.heatshare.integration.metering.SupplyKept;
import org.heatshare.integration.minersite.SiteHour;
import org.jspecify.annotations.Nullable;

/**
 * A site's last 24 hours.
 *
 * @param heat of the settlement meter by the hour
 * @param hours how the miners ran; hours in which nobody looked are not there
 * @param supply how well the required temperature was kept
 */
public record SiteDay(List<SiteDetail.Delivered> heat, List<SiteHour> hours, SupplyKept supply) {

    /** Miners that ran or rested ready to run over all, mean of the hours; 0 to 1. */
    OptionalDouble availability() {
        return hours.stream().mapToDouble(SiteHour::availability).average();
    }

    /** Heat over electricity in the hours of which both are known; may exceed one where heat comes late. */
    OptionalDouble recovery() {
        Map<Instant, SiteHour> byStart = byStart();
        long heatWh = 0;
        long electricWh = 0;
        for (SiteDetail.Delivered one : heat) {
            SiteHour hour = byStart.get(one.start());
            if (hour != null && one.wattHours() != null) {
                heatWh += one.wattHours();
                electricWh += hour.electricPowerW();
            }
        }
        return electricWh == 0 ? OptionalDouble.empty() : OptionalDouble.of(heatWh / (double) electricWh);
    }

    /** Electricity in the hour that begins then, watt hours; absent where nobody looked. */
    @Nullable
    Long electricityWh(Instant start) {
        SiteHour hour = byStart().get(start);
        return hour == null ? null : hour.electricPowerW();
    }

    private Map<Instant, SiteHour> byStart() {
        return hours.stream().collect(Collectors.toMap(SiteHour::start, hour -> hour));
    }
}
