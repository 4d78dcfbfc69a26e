package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.heatshare.integration.validation.Check;
import org.heatshare.integration.validation.Observation;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;
import org.jspecify.annotations.Nullable;

/** Days on which something stands still or is silent. */
final class Stillness {
    private Stillness() {}

    /** Not on a day that has its energy and no hour, at a place that was not read by the hour before: it is read once a day. */
    static Optional<Observation> hoursMissing(MeterDay day, Thresholds thresholds) {
        if (hasEnergyAlone(day) && day.before().stream().noneMatch(DayHours::readByTheHour)) {
            return Optional.empty();
        }
        long missing = day.day().hoursWh().stream().filter(Objects::isNull).count();
        return above(Check.HOURS_MISSING, missing, thresholds.get(Threshold.HOURS_MISSING_MAX));
    }

    static boolean hasEnergyAlone(MeterDay day) {
        return day.day().energyWh() != null && !day.day().hasAnHour();
    }

    static Optional<Observation> flowWithoutEnergy(MeterDay day, Thresholds thresholds) {
        Long energyWh = day.day().energyWh();
        Long volumeL = day.day().volumeL();
        return energyWh == null || volumeL == null || energyWh != 0
                ? Optional.empty()
                : above(Check.FLOW_WITHOUT_ENERGY, volumeL, thresholds.get(Threshold.FLOW_WITHOUT_ENERGY_MAX_L));
    }

    static Optional<Observation> energyWithoutFlow(MeterDay day, Thresholds thresholds) {
        Long energyWh = day.day().energyWh();
        Long volumeL = day.day().volumeL();
        return energyWh == null || volumeL == null || volumeL != 0
                ? Optional.empty()
                : above(Check.ENERGY_WITHOUT_FLOW, energyWh, thresholds.get(Threshold.ENERGY_WITHOUT_FLOW_MAX_WH));
    }

    static boolean beginsStill(MeterDay day) {
        return still(day.day().hoursWh().get(0));
    }

    /** The longest rest of known hours without energy that reaches into the day, where heat is used on a day that is cold. */
    static Optional<Observation> registerConstant(MeterDay day, Thresholds thresholds) {
        OptionalDouble outdoorC = day.outdoor().mean(day.day());
        BigDecimal season = thresholds.get(Threshold.HEATING_SEASON_BELOW_C);
        if (!day.place().heatIsUsed() || outdoorC.isEmpty() || outdoorC.getAsDouble() >= season.doubleValue()) {
            return Optional.empty();
        }
        List<@Nullable Integer> hours = new ArrayList<>();
        day.before().forEach(earlier -> hours.addAll(earlier.hoursWh()));
        hours.addAll(day.day().hoursWh());
        int first = hours.size() - day.day().hoursWh().size();
        long longest = Math.max(restUpTo(hours, first), longestWithin(hours.subList(first, hours.size())));
        return above(Check.REGISTER_CONSTANT, longest, thresholds.get(Threshold.REGISTER_CONSTANT_MAX_H));
    }

    /** The rest around the day's first hour. */
    private static long restUpTo(List<@Nullable Integer> hours, int first) {
        if (!still(hours.get(first))) {
            return 0;
        }
        List<@Nullable Integer> back = new ArrayList<>(hours.subList(0, first));
        Collections.reverse(back);
        return back.stream().takeWhile(Stillness::still).count()
                + hours.subList(first, hours.size()).stream()
                        .takeWhile(Stillness::still)
                        .count();
    }

    private static long longestWithin(List<@Nullable Integer> hours) {
        long longest = 0;
        long run = 0;
        for (Integer hour : hours) {
            run = still(hour) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static boolean still(@Nullable Integer wh) {
        return wh != null && wh == 0;
    }

    static Optional<Observation> above(Check check, long measured, BigDecimal allowed) {
        return BigDecimal.valueOf(measured).compareTo(allowed) > 0
                ? Optional.of(Observation.of(check, measured, allowed))
                : Optional.empty();
    }
}
