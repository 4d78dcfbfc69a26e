package org.heatshare.simulator.town;

/** The day of a household's hot water: circulation all day, a morning and an evening peak; the mean of the day is 1. */
final class HotWaterHabit {

    private HotWaterHabit() {}

    static double[] shape(int morning, int evening, double morningWeight) {
        double[] shape = new double[24];
        double sum = 0;
        for (int hour = 0; hour < 24; hour++) {
            shape[hour] = 0.35 + morningWeight * 2.2 * bell(hour - morning, 1.3) + 1.7 * bell(hour - evening, 2.2);
            sum += shape[hour];
        }
        for (int hour = 0; hour < 24; hour++) {
            shape[hour] *= 24 / sum;
        }
        return shape;
    }

    private static double bell(double distance, double width) {
        return Math.exp(-distance * distance / (2 * width * width));
    }
}
