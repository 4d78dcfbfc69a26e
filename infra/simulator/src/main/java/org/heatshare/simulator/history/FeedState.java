package org.heatshare.simulator.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;

/** What the portal has acknowledged of a town's history, kept in a file so that a break costs nothing. */
final class FeedState {

    private final ObjectMapper json = new ObjectMapper();
    private final TreeSet<String> acknowledged = new TreeSet<>();
    private final Path file;
    private String importId = "";
    private Instant end = Instant.EPOCH;

    private FeedState(Path file) {
        this.file = file;
    }

    static FeedState load(Path file) throws IOException {
        FeedState state = new FeedState(file);
        if (Files.exists(file)) {
            JsonNode node = state.json.readTree(file.toFile());
            state.importId = node.path("import").asText();
            state.end = Instant.parse(node.path("end").asText());
            node.path("acknowledged").forEach(id -> state.acknowledged.add(id.asText()));
        }
        return state;
    }

    /** The announced import; empty before the first announcement. */
    synchronized Optional<String> importId() {
        return importId.isEmpty() ? Optional.empty() : Optional.of(importId);
    }

    /** The last hour of the announced history. */
    synchronized Instant end() {
        return end;
    }

    synchronized void announced(String id, Instant lastHour) throws IOException {
        importId = id;
        end = lastHour;
        acknowledged.clear();
        save();
    }

    synchronized void forget() throws IOException {
        announced("", Instant.EPOCH);
    }

    synchronized boolean isAcknowledged(String chunk) {
        return acknowledged.contains(chunk);
    }

    synchronized void acknowledge(String chunk) throws IOException {
        acknowledged.add(chunk);
        save();
    }

    private void save() throws IOException {
        ObjectNode node = json.createObjectNode().put("import", importId).put("end", end.toString());
        acknowledged.forEach(node.putArray("acknowledged")::add);
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        Files.write(temporary, json.writeValueAsBytes(node));
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
