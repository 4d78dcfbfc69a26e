package org.heatshare.integration.heatmeter.telegram;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One data record of a telegram: a value, what it measures, and to which moment, tariff and part of the meter it
 * belongs.
 *
 * @param function {@link Function#ERROR} as soon as the meter or the bytes say that the value must not be used
 * @param storage 0 for now; higher numbers are values kept from an earlier date
 * @param tariff 0 for the sum of all tariffs
 * @param subunit 0 for the meter itself; others are pulse inputs and the like
 * @param offset where the record begins in the frame, counted in bytes
 * @param dataOffset where its data field begins, the length byte of a variable field included
 * @param end first byte behind it
 */
public record DataRecord(
        Function function,
        long storage,
        int tariff,
        int subunit,
        ValueInformation information,
        DataValue value,
        int offset,
        int dataOffset,
        int end) {

    /** Width of the data field in bytes. */
    public int dataLength() {
        return end - dataOffset;
    }

    public Quantity quantity() {
        return information.quantity();
    }

    /** Whether the value is a measured one that may be used as what its quantity says. */
    public boolean isReading() {
        return function != Function.ERROR && information.modifiers().isPlain() && numeric();
    }

    /** The number as sent, with its decimal point, in the unit on the wire; absent where the record has no number. */
    public @Nullable BigDecimal wireAmount() {
        BigDecimal number;
        if (value instanceof DataValue.Whole whole) {
            number = BigDecimal.valueOf(whole.number());
        } else if (value instanceof DataValue.Real real) {
            number = new BigDecimal(real.number());
        } else if (value instanceof DataValue.Large large) {
            number = new BigDecimal(large.number());
        } else {
            return null;
        }
        return number.scaleByPowerOfTen(information.exponent());
    }

    /** The number in {@link Unit#canonical()}; absent where the record has no number. */
    public @Nullable BigDecimal amount() {
        BigDecimal wire = wireAmount();
        return wire == null ? null : information.unit().toCanonical(wire);
    }

    boolean tellsTime() {
        return information.modifiers().isPlain()
                && (value instanceof DataValue.Moment || value instanceof DataValue.Day)
                && (quantity() == Quantity.DATE || quantity() == Quantity.TIME_POINT);
    }

    private boolean numeric() {
        return value instanceof DataValue.Whole || value instanceof DataValue.Real || value instanceof DataValue.Large;
    }
}
