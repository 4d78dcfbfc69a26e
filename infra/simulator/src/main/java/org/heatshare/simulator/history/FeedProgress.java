package org.heatshare.simulator.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far each town's history is, in a file that a status command can read at any time. */
public final class FeedProgress {

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Path file;

    public FeedProgress(Path file) {
        this.file = file;
    }

    synchronized void expect(String tenant, long expected) {
        update(tenant, line(tenant).withExpected(expected));
    }

    synchronized void sent(String tenant, long readOuts, long quarantined) {
        Line before = line(tenant);
        update(
                tenant,
                new Line("running", before.sent + readOuts, before.expected, before.quarantined + quarantined, ""));
    }

    synchronized void waiting(String tenant, String why) {
        Line before = line(tenant);
        update(tenant, new Line("waiting", before.sent, before.expected, before.quarantined, why));
    }

    synchronized void complete(String tenant) {
        Line before = line(tenant);
        update(tenant, new Line("complete", before.sent, before.expected, before.quarantined, ""));
    }

    private Line line(String tenant) {
        return lines.getOrDefault(tenant, new Line("waiting", 0, 0, 0, ""));
    }

    private void update(String tenant, Line line) {
        lines.put(tenant, line);
        ObjectNode document = json.createObjectNode();
        ArrayNode imports = document.putArray("imports");
        lines.forEach((name, entry) -> imports.addObject()
                .put("tenant", name)
                .put("name", HistoryFeeder.IMPORT_NAME)
                .put("state", entry.state)
                .put("received", entry.sent)
                .put("expected", entry.expected)
                .put("quarantined", entry.quarantined)
                .put("message", entry.message));
        try {
            Path temporary = file.resolveSibling(file.getFileName() + ".part");
            Files.write(temporary, json.writeValueAsBytes(document));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger(FeedProgress.class.getName())
                    .log(System.Logger.Level.WARNING, "Progress cannot be written to " + file + ": " + e.getMessage());
        }
    }

    private record Line(String state, long sent, long expected, long quarantined, String message) {
        Line withExpected(long newExpected) {
            return new Line(state, sent, newExpected, quarantined, message);
        }
    }
}
