package org.heatshare.db.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Where embedded servers live: below {@code target}, because the library wipes what lies in the temporary folder. */
final class TestFolders {
    /** Starting needs the binaries and the first tables; both take the same lock. */
    interface Start<T> {
        T run() throws IOException;
    }

    private static final AtomicInteger STARTED = new AtomicInteger();

    private TestFolders() {}

    /** Unpacked once for all modules: 350 MB. */
    static Path binaries() throws IOException {
        return Files.createDirectories(checkout().resolve("target/mariadb/base"));
    }

    /** Another one for every server that this process starts. */
    static Path ofNextServer() {
        return servers().resolve("server-" + ProcessHandle.current().pid() + "-" + STARTED.incrementAndGet());
    }

    private static Path servers() {
        return Path.of("target", "mariadb").toAbsolutePath();
    }

    /** Removes what the servers of finished processes have left. */
    static void removeFinished() throws IOException {
        Path servers = servers();
        if (!Files.isDirectory(servers)) {
            return;
        }
        try (Stream<Path> folders = Files.list(servers)) {
            for (Path folder : folders.filter(TestFolders::isOfFinishedProcess).toList()) {
                remove(folder);
            }
        }
    }

    static void remove(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(entry);
            }
        }
    }

    private static boolean isOfFinishedProcess(Path folder) {
        String name = folder.getFileName().toString();
        return name.matches("server-\\d+-\\d+")
                && ProcessHandle.of(Long.parseLong(name.split("-")[1])).isEmpty();
    }

    /** Short, because a socket's path may have 107 characters only. */
    static Path socket(int port) {
        return Path.of(System.getProperty("java.io.tmpdir"), "heatshare-" + port + ".sock");
    }

    /** Runs while no other process of this checkout unpacks or starts a server. */
    static <T> T whileLocked(Start<T> start) throws IOException {
        Path lock = binaries().resolveSibling("base.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            return held.isValid() ? start.run() : fail(lock);
        }
    }

    private static <T> T fail(Path lock) throws IOException {
        throw new IOException("The lock " + lock + " was lost");
    }

    private static Path checkout() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        return start;
    }
}
