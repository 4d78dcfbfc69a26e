package org.heatshare.integration.file.mscons;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.ReadingQuality;

/** What a QTY tells: which kind it is by its qualifier (element 6063), and how much by its unit (element 6411). */
final class HeatQuantity {
    private static final Set<String> MEASURED = Set.of("136", "220", "46");
    private static final Set<String> ESTIMATED = Set.of("99", "67");
    /** A register at an instant, sent beside the period's quantity. */
    private static final Set<String> REGISTER = Set.of("31");

    private static final Map<String, EnergyUnit> ENERGY_UNITS = Map.of(
            "KWH", EnergyUnit.KWH,
            "MWH", EnergyUnit.MWH,
            "WHR", EnergyUnit.WH,
            "GJ", EnergyUnit.GJ,
            "GV", EnergyUnit.GJ,
            "MJ", EnergyUnit.MJ,
            "3B", EnergyUnit.MJ);
    private static final Set<String> VOLUME_UNITS = Set.of("MTQ", "M3", "LTR");
    private static final int LETTERS_MAX = 17;
    private static final int DIGITS_MAX = 12;

    private HeatQuantity() {}

    /** Empty for what tells no quantity of a period. */
    static Optional<ReadingQuality> quality(Segment qty) throws UnreadableSegmentException {
        String qualifier = qty.at(0, 0);
        if (MEASURED.contains(qualifier)) {
            return Optional.of(ReadingQuality.MEASURED);
        }
        if (ESTIMATED.contains(qualifier)) {
            return Optional.of(ReadingQuality.ESTIMATED);
        }
        if (REGISTER.contains(qualifier)) {
            return Optional.empty();
        }
        throw new UnreadableSegmentException(
                qty, "qualifier '" + qualifier + "' must be 136, 220 or 46 (measured), 99 or 67 (estimated) or 31");
    }

    /** The quantity as it is written: digits with the interchange's decimal sign. */
    static BigDecimal value(Segment qty, Separators signs) throws UnreadableSegmentException {
        String text = qty.at(0, 1);
        String number = text.replace(signs.decimal(), '.');
        if (text.length() > LETTERS_MAX
                || !number.matches("-?\\d+(\\.\\d+)?")
                || signs.decimal() != '.' && text.contains(".")) {
            throw new UnreadableSegmentException(
                    qty, "quantity '" + text + "' must be a number with decimal sign '" + signs.decimal() + "'");
        }
        return new BigDecimal(number);
    }

    /** Whether a unit is of heat; of volumes nothing is read here. */
    static boolean isHeat(Segment segment, String unit) throws UnreadableSegmentException {
        if (VOLUME_UNITS.contains(unit)) {
            return false;
        }
        if (!ENERGY_UNITS.containsKey(unit)) {
            throw new UnreadableSegmentException(
                    segment,
                    unit.isEmpty()
                            ? "the unit is missing; name it in MEA+AAZ before, or in QTY"
                            : "unit '" + unit + "' must be KWH, MWH, WHR, GJ, MJ, MTQ, M3 or LTR");
        }
        return true;
    }

    /** In Wh, half a Wh rounded up in amount. The unit is one of heat. */
    static long wattHours(Segment qty, BigDecimal value, String unit) throws UnreadableSegmentException {
        if (value.precision() - value.scale() > DIGITS_MAX) {
            throw new UnreadableSegmentException(
                    qty, "quantity '" + value + "' " + unit + " is beyond what is kept; check its unit");
        }
        return Objects.requireNonNull(ENERGY_UNITS.get(unit)).toWattHours(value);
    }
}
