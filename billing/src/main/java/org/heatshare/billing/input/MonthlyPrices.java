package org.heatshare.billing.input;

import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads prices by month, as tariffs and credit agreements write them: {@code {"01": "531.00", ...}}, or by season with
 * both months included, {@code {"11-03": "531.00", "04-10": "102.00"}}. Every month must have exactly one.
 */
public final class MonthlyPrices {

    private static final Pattern KEY = Pattern.compile("(0[1-9]|1[0-2])(?:-(0[1-9]|1[0-2]))?");

    private MonthlyPrices() {}

    /**
     * Reads the document.
     *
     * @throws InvalidInputException naming the month that has no price, or two
     */
    public static Map<Month, BigDecimal> read(JsonValue value) {
        JsonFields fields = value.object();
        Map<Month, BigDecimal> prices = new EnumMap<>(Month.class);
        for (String key : fields.names()) {
            JsonValue price = fields.get(key);
            Matcher matcher = KEY.matcher(key);
            if (!matcher.matches()) {
                throw price.invalid("unknown_field", "must be a month such as 01 or a season such as 11-03");
            }
            Month first = month(matcher.group(1));
            Month last = matcher.group(2) == null ? first : month(matcher.group(2));
            BigDecimal amount = price.decimalNotNegative();
            for (Month month = first; ; month = month.plus(1)) {
                if (prices.put(month, amount) != null) {
                    throw price.invalid("overlap", "gives a second price for month " + number(month));
                }
                if (month == last) {
                    break;
                }
            }
        }
        for (Month month : Month.values()) {
            if (!prices.containsKey(month)) {
                throw value.invalid("gap", "has no price for month " + number(month));
            }
        }
        return prices;
    }

    private static Month month(String digits) {
        return Month.of(Integer.parseInt(digits));
    }

    private static String number(Month month) {
        return "%02d".formatted(month.getValue());
    }
}
