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
 * @param inverseProfile the field holds a row of earlier values, each told by its difference to the next
 * @param other an extension that changes the meaning in a way we only pass on
 */
public record Modifiers(boolean positiveOnly, boolean negativeOnly, int error, boolean inverseProfile, boolean other) {
    static final Modifiers NONE = new Modifiers(false, false, 0, false, false);

    private static final int LAST_ERROR = 0x1F;
    private static final int INVERSE_COMPACT_PROFILE = 0x13;
    private static final int COMPACT_PROFILE_WITH_REGISTERS = 0x1E;
    private static final int COMPACT_PROFILE = 0x1F;
    private static final int POSITIVE_ONLY = 0x3B;
    private static final int NEGATIVE_ONLY = 0x3C;

    /** Whether the record is the plain register of its quantity. */
    public boolean isPlain() {
        return !positiveOnly && !negativeOnly && error == 0 && !inverseProfile && !other;
    }

    Modifiers with(int vife) {
        return switch (vife) {
            case INVERSE_COMPACT_PROFILE -> new Modifiers(positiveOnly, negativeOnly, error, true, other);
            case POSITIVE_ONLY -> new Modifiers(true, negativeOnly, error, inverseProfile, other);
            case NEGATIVE_ONLY -> new Modifiers(positiveOnly, true, error, inverseProfile, other);
            case COMPACT_PROFILE_WITH_REGISTERS, COMPACT_PROFILE ->
                new Modifiers(positiveOnly, negativeOnly, error, inverseProfile, true);
            default ->
                vife <= LAST_ERROR
                        ? new Modifiers(positiveOnly, negativeOnly, vife, inverseProfile, other)
                        : new Modifiers(positiveOnly, negativeOnly, error, inverseProfile, true);
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
        if (inverseProfile) {
            labels.add("inverse_profile");
        }
        if (other) {
            labels.add("modified");
        }
        return labels;
    }
}
