package org.heatshare.portal.site;

/** How far back a site's heat is shown, and in which steps; the code stands in the address. */
public enum HeatSpan {
    DAY("24h"),
    MONTH("30d"),
    YEAR("13m");

    private final String code;

    HeatSpan(String code) {
        this.code = code;
    }

    static HeatSpan of(String code) {
        for (HeatSpan span : values()) {
            if (span.code.equals(code)) {
                return span;
            }
        }
        return DAY;
    }

    String code() {
        return code;
    }

    String key() {
        return "site.span." + code;
    }
}
