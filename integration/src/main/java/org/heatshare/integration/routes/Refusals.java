package org.heatshare.integration.routes;

import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.quarantine.Refusal;

/** The decoder's errors in the words of quarantine. */
final class Refusals {
    private Refusals() {}

    static Refusal of(MbusException refused) {
        return new Refusal("mbus-" + refused.error().code().replace('_', '-'), String.valueOf(refused.getMessage()));
    }
}
