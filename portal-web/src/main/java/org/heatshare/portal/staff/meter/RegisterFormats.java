package org.heatshare.portal.staff.meter;

import java.math.BigDecimal;
import org.heatshare.integration.metering.lookup.StoredReadOut;
import org.heatshare.portal.text.Formats;
import org.jspecify.annotations.Nullable;

/** A read-out's values with their units; a dash for what the meter did not tell. */
record RegisterFormats(Formats formats) {

    private static final String UNKNOWN = "–";

    /** In the meter's own unit and with its own decimals, as on its display. */
    String energy(StoredReadOut readOut) {
        BigDecimal register = readOut.energyRegister().stripTrailingZeros();
        return formats.quantity(
                register.doubleValue(),
                Math.max(0, register.scale()),
                readOut.energyUnit().symbol());
    }

    String cubicMetres(@Nullable Long litres) {
        return litres == null ? UNKNOWN : formats.quantity(litres / 1e3, 2, "m³");
    }

    String celsius(@Nullable BigDecimal temperature) {
        return temperature == null ? UNKNOWN : formats.quantity(temperature.doubleValue(), 1, "°C");
    }

    String kelvin(@Nullable BigDecimal difference) {
        return difference == null ? UNKNOWN : formats.quantity(difference.doubleValue(), 1, "K");
    }

    String litresAnHour(@Nullable Integer flow) {
        return flow == null ? UNKNOWN : formats.quantity(flow, 0, "l/h");
    }

    String kilowatts(@Nullable Integer watts) {
        return watts == null ? UNKNOWN : formats.quantity(watts / 1e3, 1, "kW");
    }

    String count(@Nullable Long value, String unit) {
        return value == null ? UNKNOWN : formats.quantity(value, 0, unit);
    }
}
