package org.heatshare.integration.minersite.avalon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.heatshare.integration.minersite.DeviceAnswerException;

/**
 * An answer of the API, taken apart. Firmware sends JSON, JSON with single quotes, or the older text of fields between
 * bars; all three come out alike.
 */
final class AvalonAnswer {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private final JsonNode root;

    private AvalonAnswer(JsonNode root) {
        this.root = root;
    }

    static AvalonAnswer parse(String text) {
        String answer = withoutNul(text);
        if (answer.isEmpty()) {
            throw new DeviceAnswerException("The miner answered nothing; expected JSON.");
        }
        if (answer.charAt(0) != '{') {
            return new AvalonAnswer(BarSeparatedText.parse(answer));
        }
        try {
            JsonNode root = LENIENT.readTree(answer);
            if (!root.isObject()) {
                throw new DeviceAnswerException("The miner's answer is no JSON object: " + excerpt(answer));
            }
            return new AvalonAnswer(root);
        } catch (JsonProcessingException e) {
            throw new DeviceAnswerException(
                    "The miner's answer is no JSON (%s): %s".formatted(e.getOriginalMessage(), excerpt(answer)));
        }
    }

    /** All figures of the first hash module; empty where the firmware left them out. */
    KeyedValues figures() {
        for (JsonNode entry : root.path("STATS")) {
            for (String name : new String[] {"MM ID0", "MM ID0:Summary"}) {
                JsonNode figures = entry.path(name);
                if (figures.isTextual() && !figures.textValue().isBlank()) {
                    return KeyedValues.of(figures.textValue());
                }
            }
        }
        return KeyedValues.of("");
    }

    /** The first entry under a name, such as SUMMARY or VERSION. */
    JsonNode first(String name) {
        return root.path(name).path(0);
    }

    /** Refuses an answer in which the miner says that it could not obey. */
    AvalonAnswer checked() {
        JsonNode status = first("STATUS");
        String letter = status.path("STATUS").asText("");
        if (letter.equals("E") || letter.equals("F")) {
            throw new DeviceAnswerException(
                    "The miner refused the command: " + status.path("Msg").asText("no reason given"));
        }
        return this;
    }

    private static String withoutNul(String text) {
        int end = text.indexOf('\0');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    private static String excerpt(String answer) {
        return answer.length() <= 60 ? answer : answer.substring(0, 60) + "...";
    }
}
