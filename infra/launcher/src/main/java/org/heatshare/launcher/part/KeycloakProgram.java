package org.heatshare.launcher.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.heatshare.launcher.process.Command;
import org.heatshare.launcher.process.LogTail;
import org.heatshare.launcher.settings.Folders;

/**
 * Keycloak's program files, unpacked and built once for this version and these build options. Java is started without
 * Keycloak's shell script: the process that is recorded is then the server itself, and a data folder can be its home.
 */
final class KeycloakProgram {
    private static final List<String> BUILD = List.of("build", "--db=dev-file");
    private static final long BUILD_MINUTES = 10;

    private final Folders folders;
    private final String heap;

    KeycloakProgram(Folders folders, String heap) {
        this.folders = folders;
        this.heap = heap;
    }

    /** Unpacks and builds, unless that was done; one that was broken off is done again. */
    void install(Consumer<String> progress) throws IOException, InterruptedException {
        Path mark = program().resolve("built");
        if (Files.exists(mark)) {
            return;
        }
        progress.accept("unpacking and building Keycloak, once (half a minute on an idle machine)");
        Path parent = folders.tools().resolve("keycloak");
        FileTree.delete(parent);
        ZipArchive.unpackWithoutTopFolder(archive(), program());
        build();
        Files.writeString(mark, "");
    }

    /** Makes a folder that Keycloak takes for its home: the program is a link, everything else is the folder's own. */
    void linkInto(Path home) throws IOException {
        for (String own : List.of("conf", "providers", "themes", "data")) {
            Files.createDirectories(home.resolve(own));
        }
        Path link = home.resolve("lib");
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, program().resolve("lib"));
    }

    /** A command of Keycloak's with the JVM options that its own script gives. */
    Command command(Path home, Map<String, String> environment, String... arguments) {
        String marker = "-Dkc.home.dir=" + home;
        List<String> line = new ArrayList<>(List.of(
                Jvm.executable(),
                "-Xms64m",
                "-Xmx" + heap,
                "-XX:MetaspaceSize=96m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.io.tmpdir=" + folders.tmp(),
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dpicocli.disable.closures=true",
                "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                marker));
        line.addAll(Jvm.OPTIMISE_LATE);
        line.addAll(List.of(
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                program().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        line.addAll(List.of(arguments));
        return new Command(line, environment, home, marker);
    }

    private void build() throws IOException, InterruptedException {
        Path log = folders.logOf("keycloak-build");
        Process build =
                command(program(), Map.of(), BUILD.toArray(String[]::new)).start(log);
        try {
            if (!build.waitFor(BUILD_MINUTES, TimeUnit.MINUTES) || build.exitValue() != 0) {
                throw new IOException("Keycloak could not be built; the end of " + log + ":\n"
                        + String.join("\n", LogTail.of(log, 15)));
            }
        } finally {
            build.destroy();
        }
    }

    private Path archive() {
        return folders.parts().resolve("keycloak-quarkus-dist.zip");
    }

    /** The archive's size and the build options stand in the name: another version or option is another folder. */
    private Path program() {
        try {
            String key = Long.toHexString(Files.size(archive()))
                    + "-"
                    + Integer.toHexString(BUILD.toString().hashCode());
            return folders.tools().resolve("keycloak").resolve(key);
        } catch (IOException e) {
            throw new IllegalStateException(archive() + " is missing; build the launcher with Maven", e);
        }
    }
}
