package org.heatshare.integration.minersite.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.heatshare.integration.minersite.DeviceAnswerException;

/** Reads the JSON that miners send, which is not always quite JSON: single quotes, bare control characters, NaN. */
public final class MinerJson {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int EXCERPT_LENGTH = 60;

    private MinerJson() {}

    /** @throws DeviceAnswerException where it is no object */
    public static JsonNode object(String text) {
        String answer = text.strip();
        if (answer.isEmpty()) {
            throw new DeviceAnswerException("The miner answered nothing; expected JSON.");
        }
        try {
            JsonNode root = LENIENT.readTree(answer);
            if (!root.isObject()) {
                throw new DeviceAnswerException("The miner's answer is no JSON object: " + excerpt(answer));
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new DeviceAnswerException(
                    "The miner's answer is no JSON (%s): %s".formatted(e.getOriginalMessage(), excerpt(answer)));
        }
    }

    static String excerpt(String answer) {
        return answer.length() <= EXCERPT_LENGTH ? answer : answer.substring(0, EXCERPT_LENGTH) + "...";
    }
}
