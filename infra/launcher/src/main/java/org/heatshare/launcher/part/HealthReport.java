package org.heatshare.launcher.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the JSON of MicroProfile Health. */
public final class HealthReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private HealthReport() {}

    /** The names of the checks that are down, or what came instead of a report. */
    static String failures(String body) {
        List<String> failed = new ArrayList<>();
        for (JsonNode check : checks(body)) {
            if (isDown(check)) {
                JsonNode reason = check.path("data").path("reason");
                failed.add(check.path("name").asText("unnamed")
                        + (reason.isMissingNode() ? "" : " (" + reason.asText() + ")"));
            }
        }
        return failed.isEmpty() ? "not ready yet" : "waiting for " + String.join(", ", failed);
    }

    /** The municipalities whose database could not be brought to the newest schema, with the reasons; waiting mends none. */
    static Optional<String> migrationFailures(String body) {
        List<String> failed = new ArrayList<>();
        for (JsonNode check : checks(body)) {
            if (isDown(check) && check.path("name").asText().equals("migrations")) {
                check.path("data")
                        .properties()
                        .forEach(one ->
                                failed.add(one.getKey() + ": " + one.getValue().asText()));
            }
        }
        return failed.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", failed));
    }

    private static boolean isDown(JsonNode check) {
        return !"UP".equals(check.path("status").asText());
    }

    /** A line for each import of meter readings that some check reports: tenant, name, progress. */
    public static List<String> imports(String body) {
        List<String> lines = new ArrayList<>();
        for (JsonNode check : checks(body)) {
            list(check.path("data").path("imports")).forEach(each -> lines.add(progress(each)));
        }
        return lines;
    }

    /** The same from the file in which the demo's devices write down how far they are. */
    public static List<String> importsOfProgressFile(String content) {
        List<String> lines = new ArrayList<>();
        for (JsonNode each : parse(content).path("imports")) {
            String message = each.path("message").asText("");
            lines.add(progress(each) + (message.isBlank() ? "" : ": " + message));
        }
        return lines;
    }

    private static String progress(JsonNode each) {
        long received = each.path("received").asLong();
        long expected = each.path("expected").asLong();
        return "%s %s: %,d of %,d read-outs (%d %%)"
                .formatted(
                        each.path("tenant").asText(),
                        each.path("name").asText(),
                        received,
                        expected,
                        Math.min(100, 100 * received / Math.max(1, expected)));
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
