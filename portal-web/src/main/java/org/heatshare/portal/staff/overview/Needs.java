package org.heatshare.portal.staff.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.invoicing.BillingRuns;
import org.heatshare.billing.invoicing.RunState;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.device.DeviceAlarm;
import org.heatshare.integration.device.DeviceKind;
import org.heatshare.integration.device.DeviceStates;
import org.heatshare.integration.quarantine.QuarantineFilter;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.portal.component.Tone;

/** Collects what waits for somebody: devices with an alarm, silent meters, refused messages, a draft to release. */
@Dependent
class Needs {

    private static final int ALARMS_MAX = 2_000;
    private static final String METERS = "staff/meters?show=silent";

    private final DeviceStates devices;
    private final QuarantineService quarantine;
    private final BillingRuns runs;

    @Inject
    Needs(DeviceStates devices, QuarantineService quarantine, BillingRuns runs) {
        this.devices = devices;
        this.quarantine = quarantine;
        this.runs = runs;
    }

    /** The gravest first: a gateway takes all its meters with it, a controller its whole site. */
    List<Need> of(TenantId tenant, int metersSilent) {
        List<Need> needs = new ArrayList<>();
        List<DeviceAlarm> alarms = devices.findAlarms(tenant, ALARMS_MAX);
        addAlarms(needs, alarms, DeviceKind.GATEWAY, Tone.BAD, "gateways-offline", METERS);
        addAlarms(needs, alarms, DeviceKind.CONTROLLER, Tone.BAD, "controllers-offline", "");
        addAlarms(needs, alarms, DeviceKind.MINER, Tone.WARNING, "miners-alarm", "");
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

    private static void addAlarms(
            List<Need> needs, List<DeviceAlarm> alarms, DeviceKind kind, Tone tone, String text, String href) {
        List<DeviceAlarm> same =
                alarms.stream().filter(alarm -> alarm.kind() == kind).toList();
        if (!same.isEmpty()) {
            DeviceAlarm oldest = same.get(0);
            needs.add(new Need(tone, text, same.size(), oldest.code(), oldest.since(), href));
        }
    }
}
