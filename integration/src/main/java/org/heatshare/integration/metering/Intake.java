package org.heatshare.integration.metering;

import java.util.List;
import org.heatshare.db.tenancy.TenantId;

/**
 * The one way by which readings enter. It judges each read-out, keeps it for ever, works out the hours and days of
 * consumption that follow from it, and puts what it refuses in quarantine.
 *
 * <p>When {@code accept} returns, everything is durable and the sender may be answered. When it throws, a part may have
 * been stored; send all of it again: what is there already comes back as {@link Verdict.Outcome#DUPLICATE}.
 */
public interface Intake {

    /**
     * @param readOuts in any order; fastest when each meter's come in the order of time
     * @param source where they came from; it says whether meters' clocks are held against the time of receipt
     */
    IntakeResult accept(TenantId tenant, List<ReadOut> readOuts, IntakeSource source);
}
