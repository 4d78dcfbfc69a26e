package org.heatshare.integration.heatmeter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Reference data of other people, which lie beside the checkout where they are present. */
public final class ReferenceData {
    private static final String FOLDER = "shared/data";

    private ReferenceData() {}

    /** The objects of a file with one a line; the test is skipped where the file is absent. */
    public static Stream<JsonNode> lines(String name) throws IOException {
        Optional<Path> file = beside(FOLDER + "/" + name);
        Assumptions.assumeTrue(file.isPresent(), "Skipped: no " + FOLDER + "/" + name + " beside the checkout.");
        var mapper = new ObjectMapper();
        List<JsonNode> objects = new ArrayList<>();
        for (String line : Files.readAllLines(file.orElseThrow())) {
            objects.add(mapper.readTree(line));
        }
        return objects.stream();
    }

    private static Optional<Path> beside(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(name))) {
                return Optional.of(folder.resolve(name));
            }
        }
        return Optional.empty();
    }
}
