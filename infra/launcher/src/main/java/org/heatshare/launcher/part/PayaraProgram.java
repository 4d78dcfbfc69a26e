package org.heatshare.launcher.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.heatshare.launcher.process.Command;
import org.heatshare.launcher.process.LogTail;
import org.heatshare.launcher.settings.Folders;

/**
 * Payara Micro, unpacked once in the data folder with a launcher of flat class path, so that the JVM can keep the server's
 * parsed classes in an archive: that takes a third off the processor time of every later start. The JVM writes the
 * archive itself at the end of the first run that is not killed.
 *
 * @see "Decision record 0014"
 */
final class PayaraProgram {
    private static final long UNPACK_MINUTES = 5;
    private static final String LAUNCHER = "launch-micro.jar";

    private final Folders folders;

    PayaraProgram(Folders folders) {
        this.folders = folders;
    }

    /** Unpacks, unless that was done, and takes away what the last run deployed: Payara would deploy it again first. */
    void prepare(Consumer<String> progress) throws IOException, InterruptedException {
        Path mark = root().resolve("unpacked");
        if (!Files.exists(mark) || !Files.readString(mark).equals(key())) {
            progress.accept("unpacking Payara Micro, once");
            FileTree.delete(root());
            unpack();
            FileTree.mirror(root().resolve("config"), pristineConfig());
            Files.writeString(mark, key());
        }
        FileTree.mirror(pristineConfig(), root().resolve("config"));
        FileTree.delete(root().resolve("applications"));
        FileTree.delete(root().resolve("generated"));
        takeOverNewArchive();
    }

    /** The JVM writes an archive's head last, so one that was cut off begins with zeros. */
    private void takeOverNewArchive() throws IOException {
        if (!Files.exists(newArchive())) {
            return;
        }
        try (InputStream archive = Files.newInputStream(newArchive())) {
            if (archive.read() > 0) {
                Files.move(newArchive(), archive(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The JVM's options and the program, to be followed by Payara's own options. */
    List<String> line() {
        String classes = Files.exists(archive())
                ? "-XX:SharedArchiveFile=" + archive()
                : "-XX:ArchiveClassesAtExit=" + newArchive();
        return List.of(classes, "-jar", root().resolve(LAUNCHER).toString());
    }

    private void unpack() throws IOException, InterruptedException {
        Path log = folders.logOf("payara-unpack");
        List<String> line = List.of(
                Jvm.executable(),
                "-Djava.io.tmpdir=" + folders.tmp(),
                "-jar",
                jar().toString(),
                "--rootdir",
                root().toString(),
                "--outputlauncher");
        Process unpacking = new Command(line, Map.of(), folders.data(), "--outputlauncher").start(log);
        try {
            if (!unpacking.waitFor(UNPACK_MINUTES, TimeUnit.MINUTES)
                    || unpacking.exitValue() != 0
                    || !Files.exists(root().resolve(LAUNCHER))) {
                throw new IOException("Payara Micro could not be unpacked; the end of " + log + ":\n"
                        + String.join("\n", LogTail.of(log, 15)));
            }
        } finally {
            unpacking.destroy();
        }
    }

    private Path root() {
        return folders.data().resolve("payara");
    }

    private Path pristineConfig() {
        return root().resolve("config-unpacked");
    }

    private Path archive() {
        return root().resolve("classes.jsa");
    }

    private Path newArchive() {
        return root().resolve("classes-new.jsa");
    }

    private Path jar() {
        return folders.parts().resolve("payara-micro.jar");
    }

    /** Changes with the program and with the JVM, whose archives fit no other. */
    private String key() throws IOException {
        return Files.size(jar()) + " " + System.getProperty("java.vm.version");
    }
}
