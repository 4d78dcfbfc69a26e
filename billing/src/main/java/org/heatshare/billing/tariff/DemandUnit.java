package org.heatshare.billing.tariff;

/** What a capacity is measured in. */
public enum DemandUnit {
    KW("kW", "Kw"),
    M3_PER_HOUR("m³/h", "M3h"),
    /** MWh in a year, where the use of past years stands for the power. */
    MWH_PER_YEAR("MWh/year", "Mwh");

    private final String symbol;
    private final String field;

    DemandUnit(String symbol, String field) {
        this.symbol = symbol;
        this.field = field;
    }

    public String symbol() {
        return symbol;
    }

    /** How names of fields in documents end, such as {@code fromKw}. */
    String field() {
        return field;
    }
}
