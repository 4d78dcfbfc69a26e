package org.heatshare.integration.minersite.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerVersion;

/**
 * An answer of cgminer's API, taken apart. Firmware sends JSON, JSON with single quotes, or the older text of fields
 * between bars; all three come out alike.
 */
public final class CgminerAnswer {
    private final JsonNode root;

    private CgminerAnswer(JsonNode root) {
        this.root = root;
    }

    /** @throws DeviceAnswerException for what is none of the three */
    public static CgminerAnswer parse(String text) {
        int end = text.indexOf('\0');
        String answer = (end < 0 ? text : text.substring(0, end)).strip();
        boolean bars = !answer.isEmpty() && answer.charAt(0) != '{';
        return new CgminerAnswer(bars ? BarSeparatedText.parse(answer) : MinerJson.object(answer));
    }

    /** Refuses an answer in which the miner says that it could not obey. */
    public CgminerAnswer checked() {
        if (isRefusal()) {
            throw new DeviceAnswerException("The miner refused the command: "
                    + first("STATUS").path("Msg").asText(root.path("Msg").asText("no reason given")));
        }
        return this;
    }

    public boolean isRefusal() {
        JsonNode status = root.path("STATUS");
        String letter = status.isTextual()
                ? status.asText()
                : first("STATUS").path("STATUS").asText("");
        return letter.equals("E") || letter.equals("F");
    }

    /** The list under a name, such as STATS; empty where there is none. */
    public Iterable<JsonNode> all(String name) {
        return root.path(name);
    }

    /** The first entry under a name, such as SUMMARY or VERSION. */
    public JsonNode first(String name) {
        return root.path(name).path(0);
    }

    /** What newer software puts under {@code Msg} in place of a list. */
    public JsonNode message() {
        JsonNode message = root.path("Msg");
        return message.isObject() ? message : MissingNode.getInstance();
    }

    /** What an answer to the question for the version tells. */
    public MinerVersion version() {
        Map<String, String> fields = new HashMap<>();
        for (JsonNode told : List.of(first("VERSION"), message())) {
            told.fields().forEachRemaining(field -> {
                String text = Figures.text(field.getValue());
                if (text != null) {
                    fields.put(field.getKey(), text);
                }
            });
        }
        return new MinerVersion(fields);
    }
}
