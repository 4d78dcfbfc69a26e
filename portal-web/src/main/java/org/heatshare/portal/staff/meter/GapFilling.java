package org.heatshare.portal.staff.meter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.estimation.Estimation;
import org.heatshare.integration.estimation.EstimationResult;
import org.heatshare.integration.metering.lookup.PointDay;
import org.heatshare.integration.metering.lookup.StoredInstallation;
import org.heatshare.portal.component.ReasonDialog;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Fills the gaps of the day or month that is shown, for somebody who may. */
final class GapFilling {

    private final Estimation estimation;
    private final TenantId tenant;
    private final String actor;
    private final Formats formats;

    GapFilling(Estimation estimation, TenantId tenant, String actor, Formats formats) {
        this.estimation = estimation;
        this.tenant = tenant;
        this.actor = actor;
        this.formats = formats;
    }

    /** Hours without a value in the days that are over; a day without a row counts once the meter was there. */
    int missingHours(MeterUse use, StoredInstallation installation) {
        LocalDate installed =
                use.calendar().dayOf(installation.installedAt().minusSeconds(1)).plusDays(1);
        LocalDate last = last(use);
        int missing = 0;
        for (LocalDate day = use.first(); !day.isAfter(last); day = day.plusDays(1)) {
            int hours = use.calendar().hoursIn(day);
            missing += use.find(day).map(row -> missingHours(row, hours)).orElse(day.isBefore(installed) ? 0 : hours);
        }
        return missing;
    }

    private static int missingHours(PointDay row, int hours) {
        return (int) row.hoursWh().stream().limit(hours).filter(Objects::isNull).count();
    }

    private LocalDate last(MeterUse use) {
        LocalDate over = estimation.lastDay(tenant);
        return use.last().isAfter(over) ? over : use.last();
    }

    void ask(MeterUse use, int hours, Consumer<String> fill) {
        new ReasonDialog(
                        "estimate",
                        Texts.of("estimate.what", hours, formats.date(use.first()), formats.date(last(use))),
                        true,
                        fill)
                .open();
    }

    EstimationResult fill(MeterUse use, String reason) {
        return estimation.estimate(tenant, use.meterPoint(), use.first(), use.last(), reason, actor);
    }
}
