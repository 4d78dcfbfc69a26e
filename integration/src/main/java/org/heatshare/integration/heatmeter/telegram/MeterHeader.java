package org.heatshare.integration.heatmeter.telegram;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;

/**
 * Who sends, and in which state: the header of a telegram. A wireless telegram without one has its meter's address
 * instead, and a status of zero.
 *
 * @param accessNumber counts the meter's telegrams, modulo 256
 * @param status see {@link #statusLabels()}
 * @param configuration how the telegram is encrypted; wired meters without encryption put what they like there
 */
public record MeterHeader(MeterIdentity meter, int accessNumber, int status, int configuration) {
    private static final int POWER_LOW = 0x04;
    private static final int PERMANENT_ERROR = 0x08;
    private static final int TEMPORARY_ERROR = 0x10;

    /** Serial number, eight digits with leading zeros. */
    public String id() {
        return meter.id();
    }

    /** Serial number as eight BCD digits, the most significant first. */
    public int idBcd() {
        return meter.idBcd();
    }

    /** Three letters of the manufacturer, such as KAM; empty where the telegram names none. */
    public String manufacturer() {
        return meter.manufacturer();
    }

    public int version() {
        return meter.version();
    }

    /** See {@link Medium}. */
    public int medium() {
        return meter.medium();
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
}
