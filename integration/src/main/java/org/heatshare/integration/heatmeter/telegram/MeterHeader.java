package org.heatshare.integration.heatmeter.telegram;

import java.util.ArrayList;
import java.util.List;

/**
 * Who sends: the fixed header of a telegram.
 *
 * @param idBcd serial number as eight BCD digits, the most significant first
 * @param manufacturerCode three letters of five bits; {@link #NO_MANUFACTURER} in the old fixed data structure
 * @param version the meter's generation, 0 to 255
 * @param medium see {@link Medium}
 * @param accessNumber counts the meter's answers, modulo 256
 * @param status see {@link #statusLabels()}
 * @param signature configuration word; meters without encryption put what they like there
 */
public record MeterHeader(
        int idBcd, int manufacturerCode, int version, int medium, int accessNumber, int status, int signature) {

    static final int NO_MANUFACTURER = -1;

    private static final int POWER_LOW = 0x04;
    private static final int PERMANENT_ERROR = 0x08;
    private static final int TEMPORARY_ERROR = 0x10;

    /** Serial number, eight digits with leading zeros. */
    public String id() {
        var digits = new char[8];
        for (int i = 0; i < 8; i++) {
            digits[i] = Character.toUpperCase(Character.forDigit(idBcd >>> 28 - 4 * i & 0xF, 16));
        }
        return new String(digits);
    }

    /** Three letters of the manufacturer, such as KAM; empty where the telegram names none. */
    public String manufacturer() {
        return manufacturerCode == NO_MANUFACTURER ? "" : manufacturerName(manufacturerCode);
    }

    /** The code of three letters A to Z. */
    public static int manufacturerCode(String letters) {
        return letters.charAt(0) - 64 << 10 | letters.charAt(1) - 64 << 5 | letters.charAt(2) - 64;
    }

    /** What the status byte reports, empty when all is well. The top three bits are the manufacturer's own. */
    public List<String> statusLabels() {
        var labels = new ArrayList<String>(2);
        switch (status & 0b11) {
            case 1 -> labels.add("APPLICATION_BUSY");
            case 2 -> labels.add("APPLICATION_ERROR");
            case 3 -> labels.add("ALARM");
            default -> {}
        }
        if ((status & POWER_LOW) != 0) {
            labels.add("POWER_LOW");
        }
        if ((status & PERMANENT_ERROR) != 0) {
            labels.add("PERMANENT_ERROR");
        }
        if ((status & TEMPORARY_ERROR) != 0) {
            labels.add("TEMPORARY_ERROR");
        }
        return labels;
    }

    private static String manufacturerName(int code) {
        return String.valueOf(new char[] {letter(code >> 10), letter(code >> 5), letter(code)});
    }

    private static char letter(int bits) {
        return (char) ((bits & 0x1F) + 64);
    }
}
