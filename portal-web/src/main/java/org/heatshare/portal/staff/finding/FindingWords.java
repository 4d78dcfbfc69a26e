package org.heatshare.portal.staff.finding;

import java.math.BigDecimal;
import java.util.Locale;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.validation.Check;
import org.heatshare.integration.validation.Finding;
import org.heatshare.integration.validation.Severity;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** A finding in words: what was found, what was measured, on which days. */
public final class FindingWords {

    private FindingWords() {}

    public static String check(Check check) {
        return Texts.of("finding.check." + Texts.code(check));
    }

    /** One sentence with what was measured and what is allowed, in the check's unit. */
    public static String of(Finding finding, Formats formats) {
        return Texts.of(
                "finding.measured." + Texts.code(finding.check()),
                value(finding.check(), finding.measured(), formats),
                value(finding.check(), finding.allowed(), formats));
    }

    public static String days(Finding finding, Formats formats) {
        return finding.firstDay().equals(finding.lastDay())
                ? formats.date(finding.firstDay())
                : Texts.of(
                        "finding.days",
                        formats.date(finding.firstDay()),
                        formats.date(finding.lastDay()),
                        finding.days());
    }

    public static Tone tone(Severity severity) {
        return switch (severity) {
            case HIGH -> Tone.BAD;
            case MEDIUM -> Tone.WARNING;
            case LOW -> Tone.NEUTRAL;
        };
    }

    private static String value(Check check, BigDecimal value, Formats formats) {
        return switch (check) {
            case ENERGY_WITHOUT_FLOW, SPIKE -> formats.energy(Energy.ofWattHours(value.longValue()));
            case RETURN_ABOVE_SUPPLY, ENERGY_AGAINST_E8_E9, NETWORK_BALANCE -> formats.number(value.doubleValue(), 1);
            case INFO_CODE -> "0x" + Long.toHexString(value.longValue()).toUpperCase(Locale.ROOT);
            case HOURS_MISSING,
                    FLOW_WITHOUT_ENERGY,
                    TEMPERATURE_OUT_OF_RANGE,
                    REGISTER_CONSTANT,
                    CLOCK_DRIFT,
                    UNIT_CHANGED,
                    NETWORK_BALANCE_BY_HOUR -> formats.count(value.longValue());
        };
    }
}
