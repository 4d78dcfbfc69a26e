package org.heatshare.integration.minersite.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.heatshare.integration.minersite.DeviceAnswerException;

/** The API's older form: {@code STATUS=S,When=..|STATS=0,ID=..,MM ID0=Ver[..]..|}, turned into the JSON it stands for. */
final class BarSeparatedText {
    private BarSeparatedText() {}

    static JsonNode parse(String text) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (String section : text.split("\\|")) {
            int equals = section.indexOf('=');
            int comma = section.indexOf(',');
            int end = equals < 0 ? comma : comma < 0 ? equals : Math.min(equals, comma);
            if (end > 0) {
                root.withArray(section.substring(0, end)).add(fields(section));
            }
        }
        if (root.isEmpty()) {
            throw new DeviceAnswerException(
                    "The miner's answer is neither JSON nor fields between bars: " + MinerJson.excerpt(text));
        }
        return root;
    }

    /** A comma inside brackets belongs to the value. */
    private static ObjectNode fields(String section) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= section.length(); i++) {
            char character = i == section.length() ? ',' : section.charAt(i);
            if (character == '[') {
                depth++;
            } else if (character == ']') {
                depth--;
            } else if (character == ',' && (depth <= 0 || i == section.length())) {
                put(fields, section.substring(start, i));
                start = i + 1;
            }
        }
        return fields;
    }

    private static void put(ObjectNode fields, String field) {
        int equals = field.indexOf('=');
        if (equals > 0) {
            fields.put(field.substring(0, equals), field.substring(equals + 1));
        }
    }
}
