package org.heatshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heatshare.launcher.process.Ending;
import org.heatshare.launcher.process.ProcessRecord;
import org.heatshare.launcher.settings.Folders;
import org.heatshare.launcher.supervision.RunFolder;

/** Stops what {@code up} started: the launcher, which stops its parts, and whatever a killed launcher left behind. */
final class Down {
    /** As long as all parts together may take. */
    private static final Duration GRACE = Duration.ofMinutes(3);

    private final Folders folders;

    Down(Folders folders) {
        this.folders = folders;
    }

    int run() throws IOException {
        if (!Files.isDirectory(folders.run())) {
            System.out.println("nothing runs in " + folders.data());
            return 0;
        }
        Path log = folders.logOf("launcher");
        Optional<ProcessRecord> launcher = RunFolder.running(folders, "launcher");
        if (launcher.isPresent()) {
            boolean clean = launcher.get()
                    .running()
                    .map(process -> Ending.end(process, GRACE))
                    .orElse(true);
            System.out.println("launcher (pid " + launcher.get().pid() + ")"
                    + (clean ? " stopped" : " did not stop in time and was killed; its log is " + log));
        }
        List<String> orphans = RunFolder.endOrphans(folders);
        orphans.forEach(System.out::println);
        RunFolder.forgetLauncher(folders);
        if (launcher.isEmpty() && orphans.isEmpty()) {
            System.out.println("nothing runs in " + folders.data());
        }
        return 0;
    }
}
