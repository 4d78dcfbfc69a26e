package org.heatshare.portal.platform.onboarding;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.BillingRunException;
import org.heatshare.billing.invoicing.BillingRuns;
import org.heatshare.billing.invoicing.RunProgress;
import org.heatshare.billing.invoicing.RunState;
import org.heatshare.db.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bills the months that an onboarding document names, once all of the municipality's history is there. They are real
 * runs by two named actors. One that was stopped half-way is gone on with; a released one is left alone.
 */
public final class OpeningRuns {

    private static final Logger log = LoggerFactory.getLogger(OpeningRuns.class);

    private final BillingRuns runs;
    private final ImportProgress imports;
    private final Set<TenantId> settled = new HashSet<>();

    public OpeningRuns(BillingRuns runs, ImportProgress imports) {
        this.runs = runs;
        this.imports = imports;
    }

    /** Called again and again; does nothing until the history is there, and nothing once all is billed. */
    void runIfDue(OnboardingDocument document) {
        TenantId tenant = new TenantId(document.tenant().slug());
        if (settled.contains(tenant) || document.openingBillingRuns().isEmpty() || !imports.isComplete(tenant)) {
            return;
        }
        // Tried once a start: what is missing for a month does not come back every ten seconds.
        settled.add(tenant);
        for (OnboardingDocument.OpeningRun opening : document.openingBillingRuns()) {
            try {
                bill(tenant, opening);
            } catch (BillingRunException e) {
                log.error("Opening run {} of {} stopped: {}", opening.period(), tenant, e.getMessage());
                return;
            }
        }
    }

    private void bill(TenantId tenant, OnboardingDocument.OpeningRun opening) {
        YearMonth month = YearMonth.parse(opening.period());
        Optional<BillingRun> existing = find(tenant, month);
        if (existing.filter(run -> run.state() == RunState.RELEASED).isPresent()) {
            return;
        }
        BillingRun draft = existing.isPresent()
                ? runs.resume(tenant, existing.get().id(), RunProgress.SILENT)
                : runs.draft(tenant, month, opening.preparedBy(), RunProgress.SILENT);
        runs.release(tenant, draft.id(), opening.releasedBy(), RunProgress.SILENT);
        log.info("Opening run {} of {} is released", month, tenant);
    }

    private Optional<BillingRun> find(TenantId tenant, YearMonth month) {
        List<BillingRun> all = runs.findAll(tenant);
        return all.stream()
                .filter(run -> run.state() != RunState.CANCELLED)
                .filter(run -> YearMonth.from(run.period().from()).equals(month))
                .findFirst();
    }
}
