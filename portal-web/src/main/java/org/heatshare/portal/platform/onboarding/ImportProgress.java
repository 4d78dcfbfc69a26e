package org.heatshare.portal.platform.onboarding;

import org.heatshare.db.tenancy.TenantId;

/** Whether a municipality's history is there. */
@FunctionalInterface
public interface ImportProgress {

    /** True once at least one import was announced and all that were announced have come in. */
    boolean isComplete(TenantId tenant);
}
