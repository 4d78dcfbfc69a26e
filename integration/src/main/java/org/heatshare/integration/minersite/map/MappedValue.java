package org.heatshare.integration.minersite.map;

import java.math.BigDecimal;

/**
 * What a map says of a value, wherever the controller tells it.
 *
 * @param name what it is, without a unit, such as {@code secondary_supply_temperature}
 * @param unit in which the controller tells it, one of the quantity's
 * @param scale what the controller's number is multiplied by to be in the unit
 */
public record MappedValue(String name, Quantity quantity, String unit, BigDecimal scale) {
    public MappedValue {
        if (!quantity.units().contains(unit)) {
            throw new IllegalArgumentException("Value '%s' has unit '%s'; %s is told in one of %s."
                    .formatted(name, unit, quantity, quantity.units()));
        }
    }

    /** Takes {@code name}, {@code quantity}, {@code unit} and {@code scale} of an object in a map. */
    public static MappedValue read(MapField field) {
        Quantity quantity = field.constant("quantity", Quantity.class, null);
        String unit = quantity == Quantity.STATE && !field.has("unit") ? "" : field.text("unit");
        if (!quantity.units().contains(unit)) {
            throw field.refused("unit", unit, "one of " + quantity.units() + " for " + quantity);
        }
        BigDecimal scale = field.decimal("scale");
        return new MappedValue(field.name(), quantity, unit, scale == null ? BigDecimal.ONE : scale);
    }

    /** The name with the unit in which the value is kept, such as {@code secondary_supply_temperature_c}. */
    public String keptName() {
        return quantity.named(name);
    }

    /** The value of the controller's number, in the unit in which it is kept. */
    public BigDecimal kept(BigDecimal number) {
        return quantity.kept(number.multiply(scale), unit);
    }
}
