package org.heatshare.integration.estimation.internal.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.heatshare.integration.estimation.EnergySignature;
import org.heatshare.integration.estimation.EnergySignature.Point;
import org.heatshare.integration.metering.DayEstimate;
import org.heatshare.integration.metering.EstimationMethod;

/**
 * Takes the first method of the ladder for which enough is known. The figures are shapes: where a later reading is known
 * they are scaled to the register's difference by the derivation, exactly, so they are worked out in floating point.
 */
public final class Ladder {
    private static final int LINEAR_HOURS_MAX = 2;

    /** Degrees Celsius: a day's share is what it is colder (SMHI's degree days). */
    private static final double DEGREE_DAYS_BASE_C = 17;

    private final Gap gap;
    private final Surroundings around;
    private final OptionalLong energyWh;

    private Ladder(Gap gap, Surroundings around) {
        this.gap = gap;
        this.around = around;
        energyWh = gap.energyWh();
    }

    /** What is expected of each day of a gap; empty where nothing tells. */
    public static Optional<List<DayEstimate>> estimate(Gap gap, Surroundings around) {
        return new Ladder(gap, around).climb();
    }

    private Optional<List<DayEstimate>> climb() {
        if (energyWh.isPresent() && gap.missing() <= LINEAR_HOURS_MAX) {
            return all(EstimationMethod.LINEAR, (day, hour) -> evenWh());
        }
        return signature()
                .or(this::likeDays)
                .or(this::degreeDays)
                .or(this::kindAverage)
                .or(this::flat);
    }

    private Optional<List<DayEstimate>> flat() {
        return energyWh.isPresent() ? all(EstimationMethod.FLAT, (day, hour) -> evenWh()) : Optional.empty();
    }

    private Optional<List<DayEstimate>> signature() {
        List<Point> points = new ArrayList<>();
        for (HourlyDay day : around.days()) {
            for (int hour = 0; hour < day.hoursWh().size(); hour++) {
                Integer wh = day.hoursWh().get(hour);
                OptionalDouble outdoorC = around.outdoor().at(day.hourStart(hour));
                if (wh != null && outdoorC.isPresent()) {
                    points.add(new Point(outdoorC.getAsDouble(), wh));
                }
            }
        }
        return EnergySignature.fit(points)
                .flatMap(signature -> all(EstimationMethod.ENERGY_SIGNATURE, (day, hour) -> {
                    OptionalDouble outdoorC = around.outdoor().at(day.hourStart(hour));
                    return outdoorC.isPresent()
                            ? OptionalDouble.of(signature.at(outdoorC.getAsDouble()))
                            : OptionalDouble.empty();
                }));
    }

    private Optional<List<DayEstimate>> likeDays() {
        WeekProfile week = WeekProfile.of(around.days());
        return all(EstimationMethod.LIKE_DAYS, (day, hour) -> week.meanWh(day.day(), hour));
    }

    /** A share says nothing of the whole, so it needs a later reading. */
    private Optional<List<DayEstimate>> degreeDays() {
        if (energyWh.isEmpty()) {
            return Optional.empty();
        }
        double all = 0;
        for (HourlyDay day : gap.days()) {
            for (int hour = 0; hour < day.hoursWh().size(); hour++) {
                all += day.hoursWh().get(hour) == null ? degrees(day, hour).orElse(0) : 0;
            }
        }
        double sum = all;
        return sum <= 0
                ? Optional.empty()
                : all(EstimationMethod.DEGREE_DAYS, (day, hour) -> {
                    OptionalDouble degrees = degrees(day, hour);
                    return degrees.isPresent()
                            ? OptionalDouble.of(energyWh.getAsLong() * degrees.getAsDouble() / sum)
                            : OptionalDouble.empty();
                });
    }

    private OptionalDouble degrees(HourlyDay day, int hour) {
        OptionalDouble outdoorC = around.outdoor().at(day.hourStart(hour));
        return outdoorC.isPresent()
                ? OptionalDouble.of(Math.max(0, DEGREE_DAYS_BASE_C - outdoorC.getAsDouble()))
                : OptionalDouble.empty();
    }

    private Optional<List<DayEstimate>> kindAverage() {
        var means = around.kindMeansWh().get();
        return all(EstimationMethod.KIND_AVERAGE, (day, hour) -> {
            List<Integer> hours = means.getOrDefault(day.day(), List.of());
            return hour < hours.size() ? OptionalDouble.of(hours.get(hour)) : OptionalDouble.empty();
        });
    }

    private OptionalDouble evenWh() {
        return OptionalDouble.of((double) energyWh.orElse(0) / Math.max(1, gap.missing()));
    }

    /** Wh of an hour, or nothing where the method cannot tell it. */
    private interface Rung {
        OptionalDouble expectedWh(HourlyDay day, int hour);
    }

    /** The gap's days by one method, or nothing when it cannot tell all of their hours. */
    private Optional<List<DayEstimate>> all(EstimationMethod method, Rung rung) {
        List<DayEstimate> estimates = new ArrayList<>();
        for (HourlyDay day : gap.days()) {
            List<Integer> hours = new ArrayList<>();
            for (int hour = 0; hour < day.hoursWh().size(); hour++) {
                OptionalDouble wh = rung.expectedWh(day, hour);
                if (wh.isEmpty()) {
                    return Optional.empty();
                }
                hours.add(Math.toIntExact(Math.round(wh.getAsDouble())));
            }
            estimates.add(new DayEstimate(day.day(), method, hours));
        }
        return Optional.of(estimates);
    }
}
