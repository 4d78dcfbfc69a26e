package org.heatshare.launcher.supervision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.launcher.process.Ending;
import org.heatshare.launcher.process.ProcessRecord;
import org.heatshare.launcher.settings.Folders;

/** The records of what runs in a data folder, and the lock that lets one launcher at a time work on it. */
public final class RunFolder {
    /** In stopping order: what needs another part comes before it. */
    private static final List<String> STOPPING_ORDER = List.of("simulator", "portal", "keycloak", "mariadb");

    private static final Duration GRACE = Duration.ofMinutes(1);

    private RunFolder() {}

    static Path recordOf(Folders folders, String name) {
        return folders.run().resolve(name + ".process");
    }

    /** A recorded process, if it runs. */
    public static Optional<ProcessRecord> running(Folders folders, String name) throws IOException {
        return ProcessRecord.read(recordOf(folders, name))
                .filter(record -> record.running().isPresent());
    }

    /** Records the launcher itself. */
    public static void recordLauncher(Folders folders) throws IOException {
        ProcessRecord.of("launcher", ProcessHandle.current(), "org.heatshare.launcher", 0)
                .write(recordOf(folders, "launcher"));
    }

    public static void forgetLauncher(Folders folders) throws IOException {
        Files.deleteIfExists(recordOf(folders, "launcher"));
    }

    /**
     * Takes the data folder for this process; the kernel gives it back even if we are killed.
     *
     * @return whether it was free
     */
    @SuppressWarnings("resource") // the lock lives as long as the process
    public static boolean lock(Folders folders) throws IOException {
        FileChannel channel =
                FileChannel.open(folders.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return channel.tryLock() != null;
    }

    /**
     * Ends the parts that a killed launcher left behind.
     *
     * @return a line for each that was ended
     */
    public static List<String> endOrphans(Folders folders) throws IOException {
        List<String> ended = new ArrayList<>();
        for (String part : STOPPING_ORDER) {
            Optional<ProcessRecord> orphan = running(folders, part);
            if (orphan.isPresent()) {
                orphan.get().running().ifPresent(process -> Ending.end(process, GRACE));
                ended.add(part + " (pid " + orphan.get().pid() + ") of an earlier run was ended");
            }
            Files.deleteIfExists(recordOf(folders, part));
        }
        return ended;
    }
}
