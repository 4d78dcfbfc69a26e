package org.heatshare.portal.staff.overview;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The network in the last full hour and its devices at this moment.
 *
 * @param hourStart start of the newest hour whose heat is known; null while there is none
 * @param demandW mean power that homes took in that hour; null while it is not known
 * @param minerHeatW mean power from miner sites in that hour
 * @param otherHeatW mean power from all other sources in that hour
 * @param supplyTemperatureC of the network, where its sources mix; null while none tells it
 * @param returnTemperatureC likewise
 * @param minersRunning of {@code minersTotal}
 * @param homesServed dwellings with a valid contract
 * @param metersSilent of {@code metersTotal}: no answer for two hours
 * @param quarantineOpen refused messages that nobody has settled
 */
record Now(
        @Nullable Instant hourStart,
        @Nullable Double demandW,
        @Nullable Double minerHeatW,
        @Nullable Double otherHeatW,
        @Nullable Double supplyTemperatureC,
        @Nullable Double returnTemperatureC,
        int minersRunning,
        int minersTotal,
        int homesServed,
        int metersSilent,
        int metersTotal,
        long quarantineOpen) {

    /** The miners' part of all heat fed in, between 0 and 1; null while it is not known. */
    @Nullable
    Double minerShare() {
        if (minerHeatW == null || otherHeatW == null || minerHeatW + otherHeatW <= 0) {
            return null;
        }
        return minerHeatW / (minerHeatW + otherHeatW);
    }
}
