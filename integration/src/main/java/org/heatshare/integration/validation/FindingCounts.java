package org.heatshare.integration.validation;

/** How many findings are open, by severity, and how many of them nobody has taken on. */
public record FindingCounts(int high, int medium, int low, int mine, int dismissed, int withoutOwner) {
    public int open() {
        return high + medium + low;
    }
}
