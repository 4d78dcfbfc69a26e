package org.heatshare.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where things lie: what the build made is in the checkout, what an installation gathers is in its data folder.
 *
 * @param checkout the project's root
 * @param data the data folder, {@code .heatshare} in the checkout unless {@code --data} says otherwise
 */
public record Folders(Path checkout, Path data) {

    /** Programs unpacked once for every data folder of this checkout. */
    public Path tools() {
        return checkout.resolve(".heatshare/tools");
    }

    /** Programs as the build copied them from the Maven repository. */
    public Path parts() {
        return checkout.resolve("infra/launcher/target/parts");
    }

    public Path log() {
        return data.resolve("log");
    }

    /** Process records and sockets of the running installation. */
    public Path run() {
        return data.resolve("run");
    }

    public Path tmp() {
        return data.resolve("tmp");
    }

    public Path onboarding() {
        return data.resolve("onboarding");
    }

    /** Where the feeds of files lie. */
    public Path files() {
        return data.resolve("files");
    }

    public Path logOf(String part) {
        return log().resolve(part + ".log");
    }

    /** Makes the folders; the data folder is its owner's alone, because it holds secrets and personal data. */
    public void create() throws IOException {
        Files.createDirectories(data);
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        for (Path folder : new Path[] {tools(), log(), run(), tmp(), onboarding(), files()}) {
            Files.createDirectories(folder);
        }
    }
}
