package org.heatshare.portal.staff.meter;

import java.util.List;
import java.util.Locale;
import org.heatshare.integration.heatmeter.reading.InfoCodes;
import org.heatshare.portal.text.Texts;

/** What an info code says, in words. Codes of makes whose bits we do not know stay numbers. */
final class InfoWords {

    private static final String KAMSTRUP = "KAM";

    private InfoWords() {}

    /** One entry a fault; empty when the meter has nothing to say. */
    static List<String> of(String manufacturer, long infoCode) {
        if (infoCode == 0) {
            return List.of();
        }
        if (!manufacturer.equals(KAMSTRUP)) {
            return List.of(Texts.of("info-code.unknown", Long.toString(infoCode)));
        }
        return InfoCodes.labels(infoCode).stream().map(InfoWords::words).toList();
    }

    private static String words(String label) {
        String code = label.toLowerCase(Locale.ROOT).replace('_', '-');
        String key = "info-code." + code;
        return Texts.has(key) ? Texts.of(key) : code.replace('-', ' ');
    }
}
