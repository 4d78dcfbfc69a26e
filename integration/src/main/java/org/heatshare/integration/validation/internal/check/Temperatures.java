package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.heatshare.integration.validation.Check;
import org.heatshare.integration.validation.Observation;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.integration.validation.Thresholds;
import org.jspecify.annotations.Nullable;

/** What the water's temperatures say against a day. */
final class Temperatures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** E8 and E9 are whole m3 times degrees, read at both ends of a day. */
    private static final BigDecimal DIGITS_OF_BOTH = BigDecimal.valueOf(2);

    private Temperatures() {}

    static Optional<Observation> returnAboveSupply(MeterDay day, Thresholds thresholds) {
        BigDecimal flowMin = thresholds.get(Threshold.FLOW_MIN_LH);
        BigDecimal allowed = thresholds.get(Threshold.RETURN_ABOVE_SUPPLY_MAX_K);
        return day.samples().stream()
                .filter(sample -> sample.volumeFlowLh() != null
                        && BigDecimal.valueOf(sample.volumeFlowLh()).compareTo(flowMin) >= 0)
                .flatMap(sample -> above(sample).stream())
                .max(BigDecimal::compareTo)
                .filter(most -> most.compareTo(allowed) > 0)
                .map(most -> new Observation(Check.RETURN_ABOVE_SUPPLY, most, allowed));
    }

    private static Optional<BigDecimal> above(Sample sample) {
        Integer supply = sample.supplyTemperatureCc();
        Integer back = sample.returnTemperatureCc();
        return supply == null || back == null
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf((long) back - supply, 2));
    }

    static Optional<Observation> outOfRange(MeterDay day, Thresholds thresholds) {
        long outside = day.samples().stream()
                .filter(sample -> outside(sample.supplyTemperatureCc(), thresholds)
                        || outside(sample.returnTemperatureCc(), thresholds))
                .count();
        return Stillness.above(Check.TEMPERATURE_OUT_OF_RANGE, outside, BigDecimal.ZERO);
    }

    private static boolean outside(@Nullable Integer hundredths, Thresholds thresholds) {
        if (hundredths == null) {
            return false;
        }
        BigDecimal celsius = BigDecimal.valueOf(hundredths, 2);
        return celsius.compareTo(thresholds.get(Threshold.TEMPERATURE_MIN_C)) < 0
                || celsius.compareTo(thresholds.get(Threshold.TEMPERATURE_MAX_C)) > 0;
    }

    /** The energy beside (E8 - E9) times the heat coefficient, less what the registers' last digits leave open. */
    static Optional<Observation> energyAgainstE8E9(MeterDay day, Thresholds thresholds) {
        Long energyWh = day.day().energyWh();
        Long forward = day.day().forwardM3c();
        Long back = day.day().returnM3c();
        if (energyWh == null
                || forward == null
                || back == null
                || BigDecimal.valueOf(energyWh).compareTo(thresholds.get(Threshold.ENERGY_AGAINST_E8_E9_MIN_WH)) <= 0) {
            return Optional.empty();
        }
        BigDecimal energy = BigDecimal.valueOf(energyWh);
        BigDecimal coefficient = thresholds.get(Threshold.HEAT_COEFFICIENT_WH_M3K);
        BigDecimal open = coefficient.add(day.resolutionWh()).multiply(DIGITS_OF_BOTH);
        BigDecimal apart = energy.subtract(coefficient.multiply(BigDecimal.valueOf(forward - back)))
                .abs()
                .subtract(open)
                .max(BigDecimal.ZERO);
        BigDecimal percent = apart.multiply(HUNDRED).divide(energy, 1, RoundingMode.HALF_UP);
        BigDecimal allowed = thresholds.get(Threshold.ENERGY_AGAINST_E8_E9_MAX_PERCENT);
        return percent.compareTo(allowed) > 0
                ? Optional.of(new Observation(Check.ENERGY_AGAINST_E8_E9, percent, allowed))
                : Optional.empty();
    }
}
