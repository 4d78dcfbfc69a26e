package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.heatshare.integration.estimation.EnergySignature;
import org.heatshare.integration.estimation.EnergySignature.Point;
import org.heatshare.integration.validation.Check;
import org.heatshare.integration.validation.Observation;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;

/**
 * An hour far above what the building uses in such weather. A register of whole kilowatt hours goes up by nothing, then
 * by one: its hours are steps of the display, and no spikes (V14).
 */
final class Spikes {
    private static final BigDecimal WHOLE_KWH = BigDecimal.valueOf(1000);
    private static final double PERCENT = 100;

    private Spikes() {}

    /** Whether an hour is so high that it may be one. */
    static boolean maySpike(MeterDay day, Thresholds thresholds) {
        long least = leastWh(day, thresholds);
        return day.place().heatIsUsed()
                && day.day().hoursWh().stream().anyMatch(wh -> wh != null && wh > least)
                && day.resolutionWh().compareTo(WHOLE_KWH) < 0;
    }

    private static long leastWh(MeterDay day, Thresholds thresholds) {
        return Math.round(thresholds.get(Threshold.SPIKE_MIN_PERCENT_OF_POWER).doubleValue()
                * day.place().thermalPowerMaxW()
                / PERCENT);
    }

    static Optional<Observation> spike(MeterDay day, Thresholds thresholds) {
        if (!maySpike(day, thresholds)) {
            return Optional.empty();
        }
        long least = leastWh(day, thresholds);
        List<Point> today = points(List.of(day.day()), day.outdoor());
        List<Point> before = points(day.before(), day.outdoor());
        return EnergySignature.fit(before).flatMap(signature -> {
            double width = thresholds.get(Threshold.SPIKE_DEVIATIONS).doubleValue() * deviation(before, signature);
            return today.stream()
                    .filter(point ->
                            point.energyWh() > least && point.energyWh() - signature.at(point.outdoorC()) > width)
                    .max((one, other) -> Long.compare(one.energyWh(), other.energyWh()))
                    .map(point -> Observation.of(
                            Check.SPIKE,
                            point.energyWh(),
                            BigDecimal.valueOf(Math.max(least, Math.round(signature.at(point.outdoorC()) + width)))));
        });
    }

    private static List<Point> points(List<DayHours> days, Outdoor outdoor) {
        List<Point> points = new ArrayList<>();
        for (DayHours day : days) {
            for (int hour = 0; hour < day.hoursWh().size(); hour++) {
                Integer wh = day.hoursWh().get(hour);
                OptionalDouble outdoorC = outdoor.at(day.hourStart(hour));
                if (wh != null && outdoorC.isPresent()) {
                    points.add(new Point(outdoorC.getAsDouble(), wh));
                }
            }
        }
        return points;
    }

    /** The median of the absolute deviations from the signature, Wh. */
    private static double deviation(List<Point> points, EnergySignature signature) {
        double[] deviations = points.stream()
                .mapToDouble(point -> Math.abs(point.energyWh() - signature.at(point.outdoorC())))
                .sorted()
                .toArray();
        return deviations[deviations.length / 2];
    }
}
