package org.heatshare.simulator.town;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What feeds heat into a network.
 *
 * @param code business key, for example NV-M1
 * @param name name for people
 * @param fuel electricity, wood-chips, wood-pellets or oil
 * @param thermalPowerMaxW the most heat that it can give, in W
 * @param commissionedOn first day of its heat
 * @param meter its settlement heat meter
 * @param site its miners; null for a boiler
 */
public record HeatSource(
        String code,
        String name,
        String fuel,
        int thermalPowerMaxW,
        LocalDate commissionedOn,
        HeatMeter meter,
        @Nullable MinerSite site) {

    /** Whether the heat comes from miners. */
    public boolean isMinerSite() {
        return site != null;
    }
}
