package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.heatshare.simulator.town.Town;

/** Puts a municipality's document into the folder that the portal watches, whole or not at all. */
public final class OnboardingWriter {

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final Path folder;

    public OnboardingWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes {@code <slug>.json}; a file that already says the same is left alone, so that nobody reads it again.
     *
     * @throws IOException when the folder cannot be written
     */
    public Path write(Town town) throws IOException {
        Files.createDirectories(folder);
        byte[] document = json.writeValueAsBytes(OnboardingDocument.of(town));
        Path file = folder.resolve(town.municipality().slug() + ".json");
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), document)) {
            return file;
        }
        Path temporary = folder.resolve("." + file.getFileName() + ".part");
        Files.write(temporary, document);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return file;
    }
}
