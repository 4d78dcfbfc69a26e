package org.heatshare.integration.file.mscons;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Interchanges as they are exchanged in Denmark, Finland and Germany; their envelopes are counted here. */
public final class Interchanges {
    private static final String ADVICE = "UNA:+.? '";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuuMMddHHmm", Locale.ROOT);

    private Interchanges() {}

    /** One location, hours as periods of format Z13, unit and control sum of the whole. */
    static String danish() {
        return of(message("""
                BGM+Z01::260+DK0001+9+AB'
                DTM+137:202501020815:203'
                DTM+163:202501010000:203'
                DTM+164:202501010300:203'
                DTM+ZZZ:1:805'
                NAD+MS+5790000000001::9'
                NAD+MR+5790000000002::9'
                UNS+D'
                NAD+XX'
                LOC+90+HM-000001::9'
                LIN+1++8716867000030:::9'
                MEA+AAZ++KWH'
                QTY+136:2.5'
                DTM+324:202501010000202501010100:Z13'
                QTY+99:3'
                DTM+324:202501010100202501010200:Z13'
                QTY+136:0'
                DTM+324:202501010200202501010300:Z13'
                CNT+1:5.5'
                """));
    }

    /** The unit stands in each quantity, both ends of its period with their offset. */
    static String german() {
        return of(message("""
                BGM+7+DE0001+9'
                DTM+137:202501020815?+00:303'
                NAD+MS+9900000000001::293'
                UNS+D'
                NAD+DP'
                LOC+172+HM-000001'
                LIN+1'
                PIA+5+7-20?:1.8.0:SRW'
                QTY+220:0.0125:MWH'
                DTM+163:202412312300?+00:303'
                DTM+164:202501010000?+00:303'
                QTY+67:9:KWH'
                DTM+163:202501010100?+01:303'
                DTM+164:202501010200?+01:303'
                """));
    }

    /** Heat and volume are locations of their own, told apart by what is appended to the meter's serial. */
    static String finnish() {
        return of(message("""
                BGM+7+FI0001+9'
                DTM+137:202501020815:203'
                DTM+735:?+0200:406'
                UNS+D'
                NAD+XX'
                LOC+90+HM-000001_P::SLY'
                LIN+1++:::SLY'
                MEA+AAZ++MWH'
                QTY+136:0.004'
                DTM+324:202501010000202501010100:719'
                LOC+90+HM-000001_Q::SLY'
                LIN+2'
                MEA+AAZ++MTQ'
                QTY+136:0.1'
                DTM+324:202501010000202501010100:719'
                """));
    }

    /** A message of these hours of New Year's Day 2025 at one hour from UTC, the same quantity in each, in kWh. */
    public static String hours(String meter, String function, String quantity, int... hours) {
        StringBuilder text = new StringBuilder(
                "BGM+7+1+" + function + "'DTM+ZZZ:1:805'UNS+D'LOC+90+" + meter + "'LIN+1'MEA+AAZ++KWH'");
        for (int hour : hours) {
            LocalDateTime start = LocalDateTime.of(2025, 1, 1, hour, 0);
            text.append("QTY+136:" + quantity + "'DTM+324:" + MINUTE.format(start) + MINUTE.format(start.plusHours(1))
                    + ":719'");
        }
        return message(text.toString());
    }

    /** Segments with their header and trailer. */
    static String message(String segments) {
        return enveloped(
                "1",
                segments,
                (int) segments.chars().filter(sign -> sign == '\'').count() + 2);
    }

    static String enveloped(String reference, String segments, int count) {
        return "UNH+" + reference + "+MSCONS:D:96A:ZZ:E2DK02'\n" + segments + "UNT+" + count + "+" + reference + "'\n";
    }

    public static String of(String... messages) {
        return ADVICE + "UNB+UNOC:3+5790000000001:14+5790000000002:14+250102:0815+IREF1'\n"
                + String.join("", List.of(messages)) + "UNZ+" + messages.length + "+IREF1'\n";
    }

    static byte[] bytes(String interchange) {
        return interchange.getBytes(StandardCharsets.ISO_8859_1);
    }
}
