package org.heatshare.simulator.onboarding;

/** Prices without value added tax, January first. They are made up; their structure is Göteborg's of 2024. */
final class Prices {

    static final String[] SWEDISH_HEAT = {
        "531.00", "531.00", "531.00", "366.00", "167.00", "102.00", "102.00", "102.00", "148.00", "366.00", "422.00",
        "531.00"
    };
    static final String[] SWEDISH_AVOIDED = {
        "520.00", "520.00", "480.00", "410.00", "330.00", "290.00", "290.00", "290.00", "320.00", "410.00", "450.00",
        "500.00"
    };
    static final String[] SWEDISH_PAID = {
        "228.00", "228.00", "228.00", "210.00", "171.00", "120.00", "120.00", "120.00", "171.00", "210.00", "228.00",
        "228.00"
    };
    static final String[] FINNISH_HEAT = {
        "97.00", "97.00", "78.80", "68.00", "42.20", "34.90", "32.40", "34.20", "46.70", "67.50", "79.10", "87.60"
    };
    static final String[] FINNISH_AVOIDED = {
        "62.00", "62.00", "56.00", "50.00", "42.00", "38.00", "38.00", "38.00", "42.00", "50.00", "54.00", "60.00"
    };
    static final String[] FINNISH_PAID = {
        "22.00", "22.00", "22.00", "20.00", "17.00", "12.00", "12.00", "12.00", "17.00", "20.00", "22.00", "22.00"
    };

    /** From kW, fixed a year, for each kW and year. */
    static final String[][] SWEDISH_BANDS = {
        {"0", "4800.00", "1089.00"},
        {"50", "7300.00", "1039.00"},
        {"100", "15260.00", "1040.00"},
        {"250", "28260.00", "988.00"}
    };

    static final String[][] FINNISH_BANDS = {
        {"0", "282.00", "36.00"}, {"15", "300.00", "35.00"}, {"30", "420.00", "31.00"}, {"75", "1050.00", "26.00"}
    };

    private Prices() {}
}
