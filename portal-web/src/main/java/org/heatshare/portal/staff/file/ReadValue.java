package org.heatshare.portal.staff.file;

import java.util.Locale;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A value of a read-out as staff compare it with the file: in one unit for all files, empty where it is absent. */
final class ReadValue {

    private ReadValue() {}

    static String name(Quantity quantity) {
        return Texts.of("feed.quantity." + Texts.code(quantity));
    }

    static String of(ReadOut readOut, Quantity quantity, Formats formats) {
        return switch (quantity) {
            case HEAT_ENERGY -> {
                RegisterValue register = readOut.heatEnergy();
                yield energy(register == null ? null : register.toWattHours(), formats);
            }
            case VOLUME -> scaled(readOut.volumeL(), 1e3, 3, "m³", formats);
            case SUPPLY_TEMPERATURE -> scaled(readOut.supplyTemperatureCc(), 1e2, 2, "°C", formats);
            case RETURN_TEMPERATURE -> scaled(readOut.returnTemperatureCc(), 1e2, 2, "°C", formats);
            case VOLUME_FLOW -> scaled(readOut.volumeFlowLh(), 1e3, 3, "m³/h", formats);
            case THERMAL_POWER -> scaled(readOut.thermalPowerW(), 1e3, 3, "kW", formats);
            case FORWARD_ENERGY -> scaled(readOut.forwardM3c(), 1, 0, "m³·°C", formats);
            case RETURN_ENERGY -> scaled(readOut.returnM3c(), 1, 0, "m³·°C", formats);
            case INFO_CODE -> {
                Long code = readOut.infoCode();
                yield code == null ? "" : "0x" + Long.toHexString(code).toUpperCase(Locale.ROOT);
            }
        };
    }

    /** An energy in Wh. */
    static String energy(@Nullable Long energyWh, Formats formats) {
        return scaled(energyWh, 1e3, 3, "kWh", formats);
    }

    private static String scaled(@Nullable Number value, double by, int digits, String unit, Formats formats) {
        return value == null ? "" : formats.quantity(value.doubleValue() / by, digits, unit);
    }
}
