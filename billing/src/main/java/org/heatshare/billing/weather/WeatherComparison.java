package org.heatshare.billing.weather;

/** The same months of two years, both as they would have been in normal weather. */
public record WeatherComparison(CorrectedEnergy now, CorrectedEnergy yearBefore) {

    /** By which part more was used than the year before; negative for less. */
    public double change() {
        return part(now.correctedWh() - yearBefore.correctedWh(), yearBefore.correctedWh());
    }

    /** By which part the weather was colder than normal; negative for milder. */
    public double colder() {
        return now.degreeDays().doubleValue() / now.normalDegreeDays().doubleValue() - 1;
    }

    private static double part(long difference, long whole) {
        return whole == 0 ? 0 : (double) difference / whole;
    }
}
