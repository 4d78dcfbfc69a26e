package org.heatshare.integration.validation.internal.check;

import java.util.List;
import java.util.Optional;
import org.heatshare.integration.validation.Observation;
import org.heatshare.integration.validation.Thresholds;

/** A check of one meter's day. */
@FunctionalInterface
public interface DayCheck {
    List<DayCheck> ALL = List.of(
            Stillness::hoursMissing,
            Stillness::flowWithoutEnergy,
            Stillness::energyWithoutFlow,
            Stillness::registerConstant,
            Temperatures::returnAboveSupply,
            Temperatures::outOfRange,
            Temperatures::energyAgainstE8E9,
            Statements::infoCode,
            Statements::clockDrift,
            Statements::unitChanged,
            Spikes::spike);

    Optional<Observation> look(MeterDay day, Thresholds thresholds);

    /** Whether the days before can change what is said of a day; for most they cannot, and need not be read. */
    static boolean dependsOnDaysBefore(MeterDay day, Thresholds thresholds) {
        return Stillness.beginsStill(day) || Stillness.hasEnergyAlone(day) || Spikes.maySpike(day, thresholds);
    }

    /** What all checks have against a day. */
    static List<Observation> lookAt(MeterDay day, Thresholds thresholds) {
        return ALL.stream()
                .map(check -> check.look(day, thresholds))
                .flatMap(Optional::stream)
                .toList();
    }
}
