package org.heatshare.billing.cli;

import java.math.BigDecimal;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.db.quantity.Energy;

/** Reads energies that documents give in MWh or Wh. */
final class Energies {

    private Energies() {}

    static Energy megawattHours(JsonValue value) {
        BigDecimal megawattHours = value.decimalWithin(BigDecimal.ZERO, new BigDecimal("1000000000"));
        try {
            return new Energy(megawattHours.movePointRight(6).longValueExact());
        } catch (ArithmeticException e) {
            throw value.invalid("out_of_range", "must be whole watt-hours, that is at most 6 decimals of a MWh");
        }
    }

    static Energy wattHours(JsonValue value) {
        return new Energy(value.integer(0, 1_000_000_000_000L));
    }
}
