package org.heatshare.simulator.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps the fault book in a file, so that registers go on where they were after a restart. */
public final class FaultStore {

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;

    public FaultStore(Path file) {
        this.file = file;
    }

    /** What was kept; empty at first. An entry of an unknown kind is dropped. */
    public List<Fault> load() throws IOException {
        List<Fault> faults = new ArrayList<>();
        if (Files.exists(file)) {
            for (JsonNode node : json.readTree(file.toFile())) {
                FaultKind.findByCode(node.path("kind").asText())
                        .ifPresent(kind -> faults.add(new Fault(
                                kind,
                                node.path("target").asText(),
                                node.path("value").asDouble(),
                                Instant.parse(node.path("since").asText()),
                                node.hasNonNull("until")
                                        ? Instant.parse(node.path("until").asText())
                                        : null)));
            }
        }
        return faults;
    }

    public synchronized void save(List<Fault> faults) throws IOException {
        ArrayNode nodes = json.createArrayNode();
        faults.forEach(fault -> describe(nodes.addObject(), fault));
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        Files.write(temporary, json.writeValueAsBytes(nodes));
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void describe(ObjectNode node, Fault fault) {
        node.put("kind", fault.kind().code());
        node.put("target", fault.target());
        node.put("value", fault.value());
        node.put("since", fault.since().toString());
        if (fault.until() != null) {
            node.put("until", fault.until().toString());
        }
    }
}
