package org.heatshare.portal.site;

import java.math.BigDecimal;
import java.util.Map;
import org.heatshare.portal.text.Formats;

/**
 * Makes a controller's named value readable. The names come from each site's register map, so they are not translated;
 * their last part is the unit.
 */
final class ObservedValue {

    private static final Map<String, String> UNITS = Map.of(
            "c", "°C", "w", "W", "kw", "kW", "m3h", "m³/h", "bar", "bar", "percent", "%", "wh", "Wh", "kwh", "kWh", "l",
            "l");

    private ObservedValue() {}

    static String name(String name) {
        String words = unit(name).isEmpty() ? name : name.substring(0, name.lastIndexOf('_'));
        String spaced = words.replace('_', ' ');
        return spaced.isEmpty() ? name : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    static String value(String name, BigDecimal value, Formats formats) {
        int digits = value.stripTrailingZeros().scale() > 0 ? 1 : 0;
        String unit = unit(name);
        return unit.isEmpty()
                ? formats.number(value.doubleValue(), digits)
                : formats.quantity(value.doubleValue(), digits, unit);
    }

    private static String unit(String name) {
        int last = name.lastIndexOf('_');
        return last < 0 ? "" : UNITS.getOrDefault(name.substring(last + 1), "");
    }
}
