package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heatshare.integration.validation.Check;
import org.heatshare.integration.validation.Observation;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;

/** What the meter itself gives away: its faults, its clock, its unit. */
final class Statements {
    private Statements() {}

    static Optional<Observation> infoCode(MeterDay day, Thresholds thresholds) {
        long faults = day.samples().stream()
                .mapToLong(sample -> sample.infoCode() == null ? 0 : sample.infoCode())
                .reduce(0, (one, other) -> one | other);
        return Stillness.above(Check.INFO_CODE, faults, BigDecimal.ZERO);
    }

    static Optional<Observation> clockDrift(MeterDay day, Thresholds thresholds) {
        long drifted = day.samples().stream().filter(Sample::clockDrifted).count();
        return Stillness.above(Check.CLOCK_DRIFT, drifted, thresholds.get(Threshold.CLOCK_DRIFT_MAX));
    }

    static Optional<Observation> unitChanged(MeterDay day, Thresholds thresholds) {
        long changes = IntStream.range(1, day.samples().size())
                .filter(i ->
                        day.samples().get(i).unit() != day.samples().get(i - 1).unit())
                .count();
        return Stillness.above(Check.UNIT_CHANGED, changes, BigDecimal.ZERO);
    }
}
