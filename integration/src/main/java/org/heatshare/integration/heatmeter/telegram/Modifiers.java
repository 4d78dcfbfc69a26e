package org.heatshare.integration.heatmeter.telegram;

import java.util.ArrayList;
import java.util.List;

/**
 * What extensions of the value information field (VIFE) add to it. A record with a meaning-changing extension is not
 * the plain register of its quantity, whatever its number looks like: it may be backward flow, or the time of a peak.
 *
 * @param positiveOnly only what flowed forward is counted
 * @param negativeOnly only what flowed backward is counted; Kamstrup counts cooling energy so
 * @param error the record's error code of the standard, 0 for none
 * @param other an extension that changes the meaning in a way we only pass on
 */
public record Modifiers(boolean positiveOnly, boolean negativeOnly, int error, boolean other) {
    static final Modifiers NONE = new Modifiers(false, false, 0, false);

    private static final int LAST_ERROR = 0x1F;
    private static final int POSITIVE_ONLY = 0x3B;
    private static final int NEGATIVE_ONLY = 0x3C;

    /** Whether the record is the plain register of its quantity. */
    public boolean isPlain() {
        return !positiveOnly && !negativeOnly && error == 0 && !other;
    }

    Modifiers with(int vife) {
        if (vife <= LAST_ERROR) {
            return new Modifiers(positiveOnly, negativeOnly, vife, other);
        }
        return switch (vife) {
            case POSITIVE_ONLY -> new Modifiers(true, negativeOnly, error, other);
            case NEGATIVE_ONLY -> new Modifiers(positiveOnly, true, error, other);
            default -> new Modifiers(positiveOnly, negativeOnly, error, true);
        };
    }

    /** Names for {@code decode}'s output. */
    public List<String> labels() {
        var labels = new ArrayList<String>(2);
        if (positiveOnly) {
            labels.add("positive_only");
        }
        if (negativeOnly) {
            labels.add("negative_only");
        }
        if (error != 0) {
            labels.add("record_error_%02x".formatted(error));
        }
        if (other) {
            labels.add("modified");
        }
        return labels;
    }
}
