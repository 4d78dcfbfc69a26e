package org.heatshare.integration.estimation;

import java.util.List;
import java.util.Optional;

/**
 * How a building's use follows the weather: a base, for hot water and losses, and so much more for each degree below the
 * temperature at which it begins to heat. It is a guide for checks and for sharing out energy that is known; no bill
 * rests on its figures alone, so it is kept in floating point.
 *
 * @param baseWh Wh an hour, not below zero
 * @param slopeWhPerK Wh an hour for each kelvin below the balance temperature, not below zero
 * @param balanceC degrees Celsius
 */
public record EnergySignature(double baseWh, double slopeWhPerK, double balanceC) {
    /** A week of hours: with less, a cold day and a party cannot be told apart. */
    public static final int POINTS_MIN = 168;

    private static final int BALANCE_MIN_C = 10;
    private static final int BALANCE_MAX_C = 20;

    /** What was used in an hour, and how cold it was. */
    public record Point(double outdoorC, long energyWh) {}

    /** The line with the least squares over all balance temperatures from 10 to 20 degrees; empty with too few hours. */
    public static Optional<EnergySignature> fit(List<Point> points) {
        if (points.size() < POINTS_MIN) {
            return Optional.empty();
        }
        EnergySignature best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int balance = BALANCE_MIN_C; balance <= BALANCE_MAX_C; balance++) {
            EnergySignature line = line(points, balance);
            double squares = points.stream()
                    .mapToDouble(point -> point.energyWh() - line.at(point.outdoorC()))
                    .map(residual -> residual * residual)
                    .sum();
            if (squares < least) {
                least = squares;
                best = line;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Wh expected in an hour at an outdoor temperature. */
    public double at(double outdoorC) {
        return baseWh + slopeWhPerK * Math.max(0, balanceC - outdoorC);
    }

    private static EnergySignature line(List<Point> points, double balance) {
        double n = points.size();
        double sumX = 0;
        double sumY = 0;
        double sumXx = 0;
        double sumXy = 0;
        for (Point point : points) {
            double x = Math.max(0, balance - point.outdoorC());
            sumX += x;
            sumY += point.energyWh();
            sumXx += x * x;
            sumXy += x * point.energyWh();
        }
        double spread = n * sumXx - sumX * sumX;
        double slope = spread > 0 ? Math.max(0, (n * sumXy - sumX * sumY) / spread) : 0;
        return new EnergySignature(Math.max(0, (sumY - slope * sumX) / n), slope, balance);
    }
}
