package org.heatshare.integration.heatmeter.telegram;

import org.jspecify.annotations.Nullable;

/**
 * The meaning of a record's number.
 *
 * @param unit the unit on the wire
 * @param exponent power of ten that the number is multiplied by
 * @param label the meter's own text where the quantity is {@link Quantity#PLAIN_TEXT_UNIT}
 */
public record ValueInformation(
        Quantity quantity,
        Unit unit,
        int exponent,
        Modifiers modifiers,
        @Nullable String label) {

    static ValueInformation of(Quantity quantity, Unit unit, int exponent) {
        return new ValueInformation(quantity, unit, exponent, Modifiers.NONE, null);
    }

    static ValueInformation plainText(String label) {
        return new ValueInformation(Quantity.PLAIN_TEXT_UNIT, Unit.NONE, 0, Modifiers.NONE, label);
    }

    ValueInformation scaled(int additionalExponent) {
        return new ValueInformation(quantity, unit, exponent + additionalExponent, modifiers, label);
    }

    /** With an extension that changes the meaning; code 0 says that there is no error. */
    ValueInformation modified(int vife) {
        return vife == 0 ? this : new ValueInformation(quantity, unit, exponent, modifiers.with(vife), label);
    }
}
