package org.heatshare.billing.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/** One value of a document with the path to it, so that every complaint names the field it is about. */
public final class JsonValue {

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    /** Eighteen digits hold every price, energy and sum of a country; more are a mistake or an attack. */
    private static final int DIGITS_MAX = 18;

    private final JsonNode node;
    private final String path;

    JsonValue(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** A text that is not empty, without the blanks around it. */
    public String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw invalid("wrong_type", "must be a text that is not empty, but is " + node);
        }
        return node.textValue().strip();
    }

    /** A decimal written as a text ({@code "531.00"}) or as a JSON number; either way it is read exactly. */
    public BigDecimal decimal() {
        String written = node.isTextual() ? node.textValue().strip() : plainNumber();
        if (!DECIMAL.matcher(written).matches()) {
            throw invalid("wrong_type", "must be a decimal such as \"531.00\", but is " + node);
        }
        BigDecimal decimal = new BigDecimal(written);
        if (decimal.precision() > DIGITS_MAX) {
            throw invalid("out_of_range", "has more than " + DIGITS_MAX + " digits: " + written);
        }
        return decimal;
    }

    public BigDecimal decimalNotNegative() {
        return decimalWithin(BigDecimal.ZERO, new BigDecimal("1e18"));
    }

    public BigDecimal decimalWithin(BigDecimal least, BigDecimal most) {
        BigDecimal value = decimal();
        if (value.compareTo(least) < 0) {
            String bound = least.signum() == 0 ? "must not be negative" : "must be at least " + least.toPlainString();
            throw invalid("out_of_range", bound + ", but is " + value.toPlainString());
        }
        if (value.compareTo(most) > 0) {
            throw invalid(
                    "out_of_range", "must be at most " + most.toPlainString() + ", but is " + value.toPlainString());
        }
        return value;
    }

    public long integer(long least, long most) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw invalid("wrong_type", "must be a whole number, but is " + node);
        }
        if (node.longValue() < least || node.longValue() > most) {
            throw invalid("out_of_range", "must be from " + least + " to " + most + ", but is " + node);
        }
        return node.longValue();
    }

    public LocalDate date() {
        String written = text();
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw invalid("invalid_value", "must be a date such as 2026-01-31, but is " + written);
        }
    }

    public Currency currency() {
        String written = text();
        try {
            Currency currency = Currency.getInstance(written);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            // Told below in the document's terms.
        }
        throw invalid("invalid_value", "must be the ISO 4217 code of a currency, such as SEK, but is " + written);
    }

    public <E extends Enum<E>> E oneOf(Class<E> type) {
        String written = text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(written)) {
                return constant;
            }
        }
        String known = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        throw invalid("unsupported", "must be one of " + known + ", but is " + written);
    }

    public JsonFields object() {
        if (!node.isObject()) {
            throw invalid("wrong_type", "must be an object, but is " + node);
        }
        return new JsonFields(node, path);
    }

    public List<JsonValue> list() {
        if (!node.isArray()) {
            throw invalid("wrong_type", "must be a list, but is " + node);
        }
        List<JsonValue> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            values.add(new JsonValue(node.get(i), path + "[" + i + "]"));
        }
        return values;
    }

    public boolean isObject() {
        return node.isObject();
    }

    /** A complaint about this value: what it must be and what it is. */
    public InvalidInputException invalid(String code, String complaint) {
        String subject = path.isEmpty() ? "the document" : path;
        String message = subject + " " + complaint;
        return new InvalidInputException(code, path, message.length() > 300 ? message.substring(0, 300) : message);
    }

    private String plainNumber() {
        if (!node.isNumber()) {
            return "";
        }
        BigDecimal value = node.decimalValue();
        // An exponent such as 1e999999999 would be written out in full.
        return Math.abs((long) value.scale()) > DIGITS_MAX ? "" : value.toPlainString();
    }
}
