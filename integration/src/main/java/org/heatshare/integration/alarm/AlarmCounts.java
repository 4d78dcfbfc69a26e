package org.heatshare.integration.alarm;

/** How many alarms are open, by severity, and how many of them nobody has taken on. */
public record AlarmCounts(int high, int medium, int low, int mine, int withoutOwner, int resolved) {
    public int open() {
        return high + medium + low;
    }
}
