package org.heatshare.portal.resident.heat;

import java.math.BigDecimal;
import java.util.Locale;
import org.heatshare.billing.weather.CorrectedEnergy;
import org.heatshare.billing.weather.WeatherComparison;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What is left of a difference between two years when the weather is taken out of it. */
public final class WeatherWords {

    /** Below this a difference is rounding, and is called the same. */
    private static final double SAME = 0.005;

    private WeatherWords() {}

    /** By how much more or less was used than the year before. */
    public static String change(WeatherComparison comparison, Formats formats) {
        double change = comparison.change().doubleValue();
        if (Math.abs(change) < SAME) {
            return Texts.of("weather.same");
        }
        return Texts.of(change < 0 ? "weather.less" : "weather.more", formats.share(Math.abs(change)));
    }

    /** How the weather was, and what would have been used in a normal year. */
    public static String normal(WeatherComparison comparison, Formats formats) {
        double colder = comparison.colder().doubleValue();
        String weather = Math.abs(colder) < SAME
                ? Texts.of("weather.normal")
                : Texts.of(colder > 0 ? "weather.colder" : "weather.milder", formats.share(Math.abs(colder)));
        CorrectedEnergy now = comparison.now();
        return weather + " "
                + Texts.of(
                        "weather.would",
                        formats.energy(new Energy(now.measuredWh())),
                        formats.energy(new Energy(now.correctedWh())));
    }

    /** By which figures and method that was worked out. */
    public static String method(WeatherComparison comparison, Formats formats) {
        CorrectedEnergy now = comparison.now();
        return Texts.of(
                "weather.method",
                rounded(now.degreeDays(), formats),
                rounded(comparison.yearBefore().degreeDays(), formats),
                rounded(now.normalDegreeDays(), formats),
                rounded(now.baseTemperatureC(), formats),
                rounded(now.hotWaterPercent(), formats),
                Texts.of("weather.method."
                        + now.method().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static String rounded(BigDecimal value, Formats formats) {
        return formats.number(value.doubleValue(), 0);
    }
}
