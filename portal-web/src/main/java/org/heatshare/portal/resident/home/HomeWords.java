package org.heatshare.portal.resident.home;

import java.util.List;
import java.util.OptionalDouble;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.MonthSoFar;
import org.heatshare.portal.resident.heat.Comparison;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The sentence with which the first page opens. */
final class HomeWords {

    /** Below this a difference is weather and rounding, and is called the same. */
    private static final double SAME = 0.005;

    private HomeWords() {}

    /** Of whole days only, so that the sentence says the same as the pictures below it. */
    static String answer(MonthSoFar soFar, List<ConsumptionInterval> days, Formats formats) {
        String month = formats.month(soFar.month().getMonth());
        Comparison comparison = Comparison.of(days);
        Energy used = Comparison.sum(days);
        if (used.wattHours() == 0) {
            return Texts.of("home.answer.nothing", month);
        }
        String sentence = Texts.of("home.answer.so-far", month, formats.energy(used))
                + compared(comparison.change(), formats)
                + ".";
        return soFar.forecastWh() == null
                ? sentence
                : sentence + " "
                        + Texts.of("home.answer.forecast", month, formats.energy(new Energy(soFar.forecastWh())));
    }

    private static String compared(OptionalDouble change, Formats formats) {
        if (change.isEmpty()) {
            return "";
        }
        double difference = change.getAsDouble();
        if (Math.abs(difference) < SAME) {
            return Texts.of("home.answer.same");
        }
        return Texts.of(difference < 0 ? "home.answer.less" : "home.answer.more", formats.share(Math.abs(difference)));
    }
}
