package org.heatshare.portal.chart;

/** What a series stands for. Its colour follows from that and is the same everywhere, in light and dark. */
public enum Ink {
    MINER_HEAT("--hs-miner"),
    OTHER_HEAT("--hs-other"),
    DEMAND("--hs-demand"),
    SUPPLY("--hs-supply"),
    RETURN("--hs-return"),
    USE("--hs-use"),
    ELECTRICITY("--hs-electricity"),
    PREVIOUS("--hs-previous"),
    ESTIMATED("--hs-estimated");

    private final String property;

    Ink(String property) {
        this.property = property;
    }

    String css() {
        return "var(" + property + ")";
    }
}
