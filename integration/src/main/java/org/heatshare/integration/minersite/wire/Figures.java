package org.heatshare.integration.minersite.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Takes figures out of answers, written as numbers or as text. What is no number, or one that no miner can mean, is
 * absent.
 */
public final class Figures {
    private static final BigDecimal POWER_MAX_W = new BigDecimal(1_000_000);
    private static final BigDecimal HASHRATE_MAX_GHS = new BigDecimal("1e11");
    private static final BigDecimal TEMPERATURE_MAX_C = new BigDecimal(1_000);
    /** Absolute zero is how firmware says that there is no sensor. */
    private static final BigDecimal NO_SENSOR_C = new BigDecimal(-273);

    private static final int DIGITS_MAX = 20;
    private static final int SCALE_MAX = 30;

    private Figures() {}

    /** Whole watts, cut; 0 or more. */
    public static @Nullable Integer powerW(@Nullable String text) {
        BigDecimal power = number(text, POWER_MAX_W);
        return power == null || power.signum() < 0 ? null : power.intValue();
    }

    /** @param gigahashes that one of the figure's unit stands for */
    public static @Nullable BigDecimal hashrateGhs(@Nullable String text, BigDecimal gigahashes) {
        BigDecimal rate = number(text, HASHRATE_MAX_GHS.divide(gigahashes));
        return rate == null || rate.signum() < 0 ? null : rate.multiply(gigahashes);
    }

    public static @Nullable BigDecimal temperatureC(@Nullable String text) {
        BigDecimal temperature = number(text, TEMPERATURE_MAX_C);
        return temperature == null || temperature.compareTo(NO_SENSOR_C) <= 0 ? null : temperature;
    }

    /** The text of a number or of a text; absent for everything else. */
    public static @Nullable String text(JsonNode figure) {
        return figure.isNumber() || figure.isTextual() ? figure.asText() : null;
    }

    private static @Nullable BigDecimal number(@Nullable String text, BigDecimal magnitudeMax) {
        if (text == null || text.length() > DIGITS_MAX) {
            return null;
        }
        try {
            var number = new BigDecimal(text.strip());
            boolean meant =
                    Math.abs(number.scale()) <= SCALE_MAX && number.abs().compareTo(magnitudeMax) <= 0;
            return meant ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
