package org.heatshare.integration.metering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody put in the place of a day's hours, or took back.
 *
 * @param version counted from 1 for each day; of a day's edits the highest holds
 * @param hoursWh Wh of each hour of the day from then on, null where it is as the registers say
 * @param undoes the version that was taken back; null for an edit
 * @param editorName of the person at that time
 */
public record DayEdit(
        int version,
        List<@Nullable Integer> hoursWh,
        @Nullable Integer undoes,
        String reason,
        Instant at,
        String editorName) {
    public DayEdit {
        hoursWh = Collections.unmodifiableList(new ArrayList<>(hoursWh));
    }

    /** How many hours are as somebody put them. */
    public int editedHours() {
        return (int) hoursWh.stream().filter(wh -> wh != null).count();
    }
}
