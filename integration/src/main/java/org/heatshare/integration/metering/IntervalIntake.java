package org.heatshare.integration.metering;

import java.util.List;
import org.heatshare.db.tenancy.TenantId;

/**
 * The one way by which interval readings enter: each is judged and kept for ever, the hours and days that follow from it
 * are worked out, and what is refused goes to quarantine. A later one of the same bounds supersedes the earlier; one that
 * overlaps another of other bounds is refused.
 *
 * <p>When {@code accept} returns, everything is durable. When it throws, nothing was stored; send all of it again.
 *
 * @see "docs/decisions/0121-interval-readings-stand-where-registers-do-not.md"
 */
public interface IntervalIntake {

    /** @param readings in any order; of one meter and interval, the later in the list supersedes */
    IntakeResult accept(TenantId tenant, List<IntervalReading> readings, IntakeSource source);
}
