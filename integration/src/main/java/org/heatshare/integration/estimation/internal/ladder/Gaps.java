package org.heatshare.integration.estimation.internal.ladder;

import java.util.ArrayList;
import java.util.List;

/** Puts neighbouring days with missing hours together. */
public final class Gaps {
    private Gaps() {}

    /** @param days in the order of time, without a day left out */
    public static List<Gap> in(List<HourlyDay> days) {
        List<Gap> gaps = new ArrayList<>();
        List<HourlyDay> run = new ArrayList<>();
        for (HourlyDay day : days) {
            if (day.missing() > 0) {
                run.add(day);
            } else if (!run.isEmpty()) {
                gaps.add(new Gap(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            gaps.add(new Gap(run));
        }
        return gaps;
    }

    /** How many hours are missing in all. */
    public static int missing(List<HourlyDay> days) {
        return days.stream().mapToInt(HourlyDay::missing).sum();
    }
}
