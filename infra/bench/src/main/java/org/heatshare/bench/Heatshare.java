package org.heatshare.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.launcher.settings.Folders;

/** The command {@code ./heatshare} as a user runs it, on one data folder. */
public record Heatshare(Folders folders) {

    /**
     * Runs it to its end.
     *
     * @return how many seconds it took
     * @throws IllegalStateException when it fails
     */
    public double run(String... words) throws IOException, InterruptedException {
        List<String> line =
                new ArrayList<>(List.of(folders.checkout().resolve("heatshare").toString()));
        line.addAll(List.of(words));
        line.addAll(List.of("--data", folders.data().toString()));
        long began = System.nanoTime();
        Process process = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    String.join(" ", line) + " failed; its log is " + folders.logOf("launcher"));
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
