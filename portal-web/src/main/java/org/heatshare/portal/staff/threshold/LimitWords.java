package org.heatshare.portal.staff.threshold;

import java.math.BigDecimal;
import java.time.Instant;
import org.heatshare.integration.validation.OwnThreshold;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A limit in words: what it limits, its value, and who set it. */
final class LimitWords {

    private LimitWords() {}

    static String name(Threshold threshold) {
        return Texts.of("threshold." + Texts.code(threshold));
    }

    static String number(BigDecimal value, Formats formats) {
        return formats.number(
                value.doubleValue(), Math.max(0, value.stripTrailingZeros().scale()));
    }

    static String range(Threshold threshold, Formats formats) {
        return Texts.of("thresholds.range", number(threshold.least(), formats), number(threshold.most(), formats));
    }

    /** @param value null where none was written, or no number */
    static String refusal(Threshold threshold, @Nullable BigDecimal value, Formats formats) {
        String range = range(threshold, formats);
        String whole = threshold.decimals() == 0 ? ".whole" : "";
        return value == null
                ? Texts.of("thresholds.needed" + whole, range)
                : Texts.of("thresholds.refused" + whole, number(value, formats), range);
    }

    /** Where the value in force comes from. */
    static String origin(Limit limit, Formats formats) {
        if (limit.own() != null) {
            return changed(limit.own(), formats);
        }
        return limit.ofAll() == null
                ? Texts.of("thresholds.usual")
                : Texts.of("thresholds.of-all", changed(limit.ofAll(), formats));
    }

    private static String changed(OwnThreshold own, Formats formats) {
        Instant at = own.changedAt();
        return at == null || own.changedByName() == null
                ? Texts.of("thresholds.own")
                : Texts.of("thresholds.changed", own.changedByName(), formats.dateTime(at));
    }
}
