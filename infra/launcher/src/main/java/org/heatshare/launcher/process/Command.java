package org.heatshare.launcher.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program to start.
 *
 * @param line program and arguments; holds no secret, because every user of the machine can read it
 * @param environment variables added to ours; secrets go here
 * @param marker a text of the line that identifies the process later
 */
public record Command(List<String> line, Map<String, String> environment, Path folder, String marker) {

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    /**
     * Starts the program in a session of its own, so that Ctrl-C in our terminal reaches us alone and the parts are
     * stopped in order. The log of the run before is kept beside the new one.
     */
    public Process start(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> own = new ArrayList<>(List.of("setsid"));
        own.addAll(line);
        ProcessBuilder builder = new ProcessBuilder(own)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
