package org.heatshare.integration.routes;

import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.quarantine.Refusal;

/** The decoder's errors in the words of quarantine. */
final class Refusals {
    private Refusals() {}

    static Refusal of(MbusException refused) {
        return new Refusal(refused.error(), String.valueOf(refused.getMessage()));
    }
}
