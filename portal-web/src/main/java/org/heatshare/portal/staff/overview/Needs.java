package org.heatshare.portal.staff.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.invoicing.BillingRuns;
import org.heatshare.billing.invoicing.RunState;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.integration.alarm.AlarmQuery;
import org.heatshare.integration.alarm.AlarmQuery.Show;
import org.heatshare.integration.alarm.AlarmQuery.Sort;
import org.heatshare.integration.alarm.Alarms;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.portal.alarm.AlarmWords;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** Collects what waits for somebody: alarms, silent meters, refused messages, a draft to release. */
@Dependent
class Needs {

    private static final String ALARMS = "staff/alarms";
    private static final String METERS = "staff/meters?show=silent";

    private final Alarms alarms;
    private final QuarantineService quarantine;
    private final BillingRuns runs;

    @Inject
    Needs(Alarms alarms, QuarantineService quarantine, BillingRuns runs) {
        this.alarms = alarms;
        this.quarantine = quarantine;
        this.runs = runs;
    }

    /** The gravest first. */
    List<Need> of(TenantId tenant, int metersSilent) {
        List<Need> needs = new ArrayList<>();
        addAlarms(needs, tenant, Show.HIGH, Tone.BAD, "alarms-high");
        addAlarms(needs, tenant, Show.MEDIUM, Tone.WARNING, "alarms-medium");
        addAlarms(needs, tenant, Show.LOW, Tone.NEUTRAL, "alarms-low");
        if (metersSilent > 0) {
            needs.add(new Need(Tone.WARNING, "meters-silent", metersSilent, "", null, METERS));
        }
        int refused = quarantine.count(tenant, QuarantineFilter.open());
        if (refused > 0) {
            needs.add(new Need(Tone.WARNING, "quarantine", refused, "", null, "staff/quarantine"));
        }
        runs.findOpen(tenant)
                .filter(run -> run.state() == RunState.DRAFT)
                .ifPresent(
                        run -> needs.add(new Need(Tone.NEUTRAL, "draft-run", 1, "", run.draftedAt(), "staff/billing")));
        return needs;
    }

    private void addAlarms(List<Need> needs, TenantId tenant, Show severity, Tone tone, String text) {
        AlarmQuery query = new AlarmQuery("", severity, Sort.SINCE, true, "");
        List<Alarm> oldest = alarms.find(tenant, query, 0, 1);
        if (!oldest.isEmpty()) {
            Alarm first = oldest.get(0);
            int count = alarms.count(tenant, query);
            String href = ALARMS + (count == 1 ? "/" + first.id() : "?show=" + Texts.code(severity));
            needs.add(new Need(tone, text, count, AlarmWords.title(first), first.since(), href));
        }
    }
}
