package org.heatshare.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param name what was measured, the benchmark's name first
 * @param value the measurement in {@code unit}
 * @param ratio the measurement over its baseline; null where there is nothing to compare with
 * @param baseline the baseline's measurement in the same unit; null likewise
 * @param target what the ratio, or the value where there is none, is to be; null for a figure without a target
 */
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable Double ratio,
        @Nullable Double baseline,
        @Nullable String target) {
    private static final MathContext DIGITS = new MathContext(4);

    /** A measurement beside its baseline, both in the same unit. */
    public static Figure ratio(String name, double value, double baseline, String unit, String target) {
        return new Figure(name, value, unit, value / baseline, baseline, target);
    }

    /** A measurement without a baseline. */
    public static Figure plain(String name, double value, String unit, @Nullable String target) {
        return new Figure(name, value, unit, null, null, target);
    }

    /** The figure as one line of JSON, numbers to four digits. */
    public String toJson() {
        return "{\"name\":%s,\"value\":%s,\"unit\":%s,\"ratio\":%s,\"baseline\":%s,\"target\":%s}"
                .formatted(text(name), number(value), text(unit), number(ratio), number(baseline), text(target));
    }

    private static String number(@Nullable Double number) {
        return number == null
                ? "null"
                : new BigDecimal(number, DIGITS).stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "null" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
