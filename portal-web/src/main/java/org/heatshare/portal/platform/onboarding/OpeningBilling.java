package org.heatshare.portal.platform.onboarding;

import java.time.YearMonth;
import org.heatshare.db.tenancy.TenantId;

/** What the opening runs of a newcomer ask of intake and billing. */
public interface OpeningBilling {

    /** Whether an import of history was announced and all that are have arrived. */
    boolean historyIsComplete(TenantId tenant);

    boolean isBilled(TenantId tenant, YearMonth month);

    /** Drafts and releases a month by two persons, as any run. */
    void bill(TenantId tenant, YearMonth month, String preparedBy, String releasedBy);
}
