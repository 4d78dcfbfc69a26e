package org.heatshare.integration.mqtt;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A message's JSON, whose fields are asked for by name and refused by name. */
final class MessageJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int DIGITS_MAX = 20;
    private static final int SCALE_MAX = 9;

    private final JsonNode root;

    private MessageJson(JsonNode root) {
        this.root = root;
    }

    static MessageJson of(byte[] message) {
        try {
            JsonNode root = JSON.readTree(message);
            if (root != null && root.isObject()) {
                return new MessageJson(root);
            }
        } catch (IOException e) {
            throw new MessageRefusedException(MessageFault.MESSAGE_NO_JSON, "The message is no JSON: " + firstLine(e));
        }
        throw new MessageRefusedException(MessageFault.MESSAGE_NO_JSON, "The message is no JSON object.");
    }

    /** The text at a path such as {@code /deviceInfo/devEui}. */
    String text(String path) {
        JsonNode value = root.at(path);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw missing(path, "a text");
        }
        return value.textValue();
    }

    /** The text at a path; absent where there is none. */
    @Nullable
    String textOrNull(String path) {
        JsonNode value = root.at(path);
        return value.isTextual() ? value.textValue() : null;
    }

    Instant instant(String path) {
        String text = text(path);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new MessageRefusedException(
                    MessageFault.MESSAGE_FIELD,
                    "Field %s is '%s'; it must be a time such as 2026-01-31T10:00:00Z.".formatted(path, text));
        }
    }

    /** The number at a path; absent where there is none, refused where something else is. */
    @Nullable
    BigDecimal number(String path) {
        JsonNode value = root.at(path);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isNumber() && value.asText().length() <= DIGITS_MAX) {
            BigDecimal number = value.decimalValue();
            if (Math.abs(number.scale()) <= SCALE_MAX) {
                return number;
            }
        }
        throw missing(path, "a number of at most %d characters".formatted(DIGITS_MAX));
    }

    private MessageRefusedException missing(String path, String expected) {
        JsonNode value = root.at(path);
        return new MessageRefusedException(
                MessageFault.MESSAGE_FIELD,
                "Field %s is %s; it must be %s."
                        .formatted(path, value.isMissingNode() ? "missing" : value.toString(), expected));
    }

    private static String firstLine(IOException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
