package org.heatshare.portal.platform.onboarding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.portal.platform.onboarding.OnboardingDocument.OpeningRun;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bills the months that documents ask for, in their order, once a municipality's history has arrived. */
final class OpeningRuns {

    private static final Logger LOG = LoggerFactory.getLogger(OpeningRuns.class);

    private final OpeningBilling billing;
    private final Map<TenantId, Deque<OpeningRun>> waiting = new LinkedHashMap<>();

    OpeningRuns(OpeningBilling billing) {
        this.billing = billing;
    }

    void expect(TenantId tenant, List<OpeningRun> runs) {
        waiting.put(tenant, new ArrayDeque<>(runs));
    }

    /** A month that cannot be billed is named in the log and not tried again until the next start. */
    void billWhatIsReady() {
        waiting.forEach((tenant, runs) -> {
            while (!runs.isEmpty() && billing.historyIsComplete(tenant)) {
                bill(tenant, runs.remove());
            }
        });
    }

    private void bill(TenantId tenant, OpeningRun run) {
        if (billing.isBilled(tenant, run.period())) {
            return;
        }
        try {
            billing.bill(tenant, run.period(), run.preparedBy(), run.releasedBy());
            LOG.info("{}: billed {} as the onboarding document asks", tenant, run.period());
        } catch (RuntimeException e) {
            LOG.error("{}: {} could not be billed as the onboarding document asks", tenant, run.period(), e);
        }
    }
}
