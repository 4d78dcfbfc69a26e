package org.heatshare.portal.staff.newmeter;

import org.heatshare.integration.quarantine.MeterClaim;
import org.jspecify.annotations.Nullable;

/**
 * A meter that may be entered in the registry.
 *
 * @param claim what it says of itself
 * @param gateway code of the gateway behind which it answered; absent when it is not polled
 * @param primaryAddress by which it is read there, 1 to 250; absent when it is selected by its serial
 */
public record MeterDraft(
        MeterClaim claim,
        @Nullable String gateway,
        @Nullable Integer primaryAddress) {

    public static MeterDraft notPolled(MeterClaim claim) {
        return new MeterDraft(claim, null, null);
    }
}
