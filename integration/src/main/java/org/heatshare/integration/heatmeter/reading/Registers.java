package org.heatshare.integration.heatmeter.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.DataValue;
import org.heatshare.integration.heatmeter.telegram.Unit;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.RegisterValue;
import org.jspecify.annotations.Nullable;

/** Numbers of records in the units of read-outs. */
final class Registers {
    private static final int KILO = 3;
    private static final int MEGA = 6;
    private static final int GIGA = 9;
    /** Decimals of a register that comes as a floating-point number. */
    private static final int REAL_SCALE = 3;

    private Registers() {}

    /**
     * The energy register in the unit that a display shows with at most three decimals, so that its scale is the
     * register's resolution.
     */
    static @Nullable RegisterValue energy(DataRecord record) {
        int exponent = record.information().exponent();
        EnergyUnit unit = energyUnit(record.information().unit(), exponent);
        BigDecimal wire = record.wireAmount();
        if (wire == null || unit == null) {
            return null;
        }
        BigDecimal value = wire.movePointLeft(exponentOf(unit));
        boolean real = record.value() instanceof DataValue.Real;
        int scale = real ? REAL_SCALE : exponentOf(unit) - exponent;
        return new RegisterValue(value.setScale(scale, RoundingMode.HALF_UP), unit);
    }

    static @Nullable BigDecimal litres(DataRecord record) {
        return record.information().unit().canonical() == Unit.CUBIC_METRE ? scaled(record, KILO) : null;
    }

    /** The amount in its canonical unit, times a power of ten. */
    static @Nullable BigDecimal scaled(DataRecord record, int exponent) {
        BigDecimal amount = record.amount();
        return amount == null ? null : amount.scaleByPowerOfTen(exponent);
    }

    /** Rounded half up; absent where the number is beyond a long. */
    static @Nullable Long whole(BigDecimal amount) {
        if (amount.precision() - amount.scale() > 18) {
            return null;
        }
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static @Nullable EnergyUnit energyUnit(Unit unit, int exponent) {
        return switch (unit) {
            case WATT_HOUR -> exponent <= 0 ? EnergyUnit.WH : exponent <= KILO ? EnergyUnit.KWH : EnergyUnit.MWH;
            case JOULE -> exponent <= KILO ? EnergyUnit.KJ : exponent < MEGA ? EnergyUnit.MJ : EnergyUnit.GJ;
            case CALORIE -> exponent <= MEGA ? EnergyUnit.MCAL : EnergyUnit.GCAL;
            default -> null;
        };
    }

    private static int exponentOf(EnergyUnit unit) {
        return switch (unit) {
            case WH -> 0;
            case KWH, KJ -> KILO;
            case MWH, MJ, MCAL -> MEGA;
            case GJ, GCAL -> GIGA;
        };
    }
}
