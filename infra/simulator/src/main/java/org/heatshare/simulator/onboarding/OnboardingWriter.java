package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.heatshare.simulator.town.Town;

/** Puts a municipality's document into the folder that the portal watches, whole or not at all. */
public final class OnboardingWriter {

    private final ObjectMapper json = new ObjectMapper();
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
        Path file = folder.resolve(town.municipality().slug() + ".json");
        Path temporary = folder.resolve("." + file.getFileName() + ".part");
        try (JsonGenerator generator = json.createGenerator(temporary.toFile(), JsonEncoding.UTF8)) {
            OnboardingDocument.write(town, generator.useDefaultPrettyPrinter());
        }
        if (Files.exists(file) && Files.mismatch(temporary, file) < 0) {
            Files.delete(temporary);
        } else {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
