package org.heatshare.portal.staff.meter;

import java.time.LocalDate;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.DayEdit;
import org.heatshare.integration.metering.DayEdits;
import org.heatshare.integration.metering.Editor;
import org.jspecify.annotations.Nullable;

/** Edits hours and takes edits back, for somebody who may. */
final class Editing {

    private final DayEdits edits;
    private final TenantId tenant;
    private final Editor editor;

    Editing(DayEdits edits, TenantId tenant, Editor editor) {
        this.edits = edits;
        this.tenant = tenant;
        this.editor = editor;
    }

    boolean mayEdit(LocalDate day) {
        return !day.isAfter(edits.lastDay(tenant));
    }

    List<DayEdit> find(String meterPoint, LocalDate day) {
        return edits.find(tenant, meterPoint, day);
    }

    void edit(MeterUse use, List<@Nullable Integer> hoursWh, String reason) {
        edits.edit(tenant, use.meterPoint(), use.day(), hoursWh, reason, editor);
    }

    void undo(MeterUse use, String reason) {
        edits.undo(tenant, use.meterPoint(), use.day(), reason, editor);
    }
}
