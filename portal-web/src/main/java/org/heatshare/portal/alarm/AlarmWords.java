package org.heatshare.portal.alarm;

import org.heatshare.integration.alarm.Alarm;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.validation.Severity;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What an alarm says, what it means for the municipality, and what helps. */
public final class AlarmWords {

    private AlarmWords() {}

    /** For example "Meter gateway NV-G03 cannot be reached". */
    public static String title(Alarm alarm) {
        return Texts.of("alarm.cause." + Texts.code(alarm.cause()), alarm.subject());
    }

    /** What does not work as long as it lasts. */
    public static String meaning(AlarmCause cause) {
        return Texts.of("alarm.meaning." + Texts.code(cause));
    }

    public static String remedy(AlarmCause cause) {
        return Texts.of("alarm.remedy." + Texts.code(cause));
    }

    public static String since(Alarm alarm, Formats formats) {
        return Texts.of("alarm.since", formats.dateTime(alarm.since()));
    }

    public static String devices(Alarm alarm, Formats formats) {
        return Texts.of("alarm.devices", alarm.devices(), formats.count(alarm.devices()));
    }

    public static Tone tone(Severity severity) {
        return switch (severity) {
            case HIGH -> Tone.BAD;
            case MEDIUM -> Tone.WARNING;
            case LOW -> Tone.NEUTRAL;
        };
    }
}
