package org.heatshare.portal.staff.billing;

import java.time.YearMonth;
import org.heatshare.billing.invoicing.BillingRuns;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;

/**
 * What somebody can do about a municipality's billing.
 *
 * @param mayAct whether they may draft, release and cancel
 */
record Desk(TenantId tenant, String subject, boolean mayAct, BillingRuns runs, BillingJobs jobs, Formats formats) {

    void draft(YearMonth month) {
        jobs.start(tenant, progress -> runs.draft(tenant, month, subject, progress));
    }

    void resume(long run) {
        jobs.start(tenant, progress -> runs.resume(tenant, run, progress));
    }

    void release(long run) {
        jobs.start(tenant, progress -> runs.release(tenant, run, subject, progress));
    }

    void cancel(long run) {
        runs.cancel(tenant, run, subject);
    }

    void say(BillingJobs.Refused refused) {
        Toast.show(Tone.BAD, refused.words());
    }
}
