package org.heatshare.launcher.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads the JSON of MicroProfile Health. */
public final class HealthReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private HealthReport() {}

    /** The names of the checks that are down, or what came instead of a report. */
    static String failures(String body) {
        List<String> failed = new ArrayList<>();
        for (JsonNode check : checks(body)) {
            if (!"UP".equals(check.path("status").asText())) {
                JsonNode reason = check.path("data").path("reason");
                failed.add(check.path("name").asText("unnamed")
                        + (reason.isMissingNode() ? "" : " (" + reason.asText() + ")"));
            }
        }
        return failed.isEmpty() ? "not ready yet" : "waiting for " + String.join(", ", failed);
    }

    /** A line for each import of meter readings that some check reports: tenant, name, progress. */
    public static List<String> imports(String body) {
        List<String> lines = new ArrayList<>();
        for (JsonNode check : checks(body)) {
            for (JsonNode each : list(check.path("data").path("imports"))) {
                long received = each.path("received").asLong();
                long expected = Math.max(1, each.path("expected").asLong());
                lines.add("%s %s: %,d of %,d read-outs (%d %%)"
                        .formatted(
                                each.path("tenant").asText(),
                                each.path("name").asText(),
                                received,
                                each.path("expected").asLong(),
                                Math.min(100, 100 * received / expected)));
            }
        }
        return lines;
    }

    /** A check's data holds text, numbers and flags only, so a list comes as JSON in a text. */
    private static JsonNode list(JsonNode value) {
        return value.isTextual() ? parse(value.asText()) : value;
    }

    private static JsonNode checks(String body) {
        return parse(body).path("checks");
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node == null ? JSON.nullNode() : node;
        } catch (JsonProcessingException e) {
            return JSON.nullNode();
        }
    }
}
