package org.heatshare.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.heatshare.launcher.settings.Installation;
import org.heatshare.launcher.supervision.StartFailedException;

/** Refuses a start that would fill the disk, before a database finds out in the middle of a write. */
final class DiskSpace {
    private static final long GIB = 1L << 30;
    private static final long WITH_DEMO = 6 * GIB;
    private static final long EMPTY = GIB;

    private DiskSpace() {}

    /** What the data folder holds already counts as room that the demo does not need again. */
    static void require(Installation installation, boolean demo) throws IOException, StartFailedException {
        Path data = installation.folders().data();
        // Not Files.getFileStore, which finds no mount point in a chroot.
        long free = data.toFile().getUsableSpace();
        long needed = needed(demo, size(data.resolve("mariadb")));
        if (free < needed) {
            throw new StartFailedException(
                    "%s has %.1f GiB free, and %.1f GiB are needed; free some, or choose another folder with --data DIR%s"
                            .formatted(
                                    data,
                                    inGib(free),
                                    inGib(needed),
                                    demo ? ", or start without the demo by --empty" : ""));
        }
    }

    static long needed(boolean demo, long used) {
        return demo ? Math.max(EMPTY, WITH_DEMO - used) : EMPTY;
    }

    private static double inGib(long bytes) {
        return (double) bytes / GIB;
    }

    private static long size(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
