package org.heatshare.launcher.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks archives. */
final class ZipArchive {
    private ZipArchive() {}

    /** Unpacks so that the archive's one top folder becomes the target. */
    static void unpackWithoutTopFolder(Path archive, Path target) throws IOException {
        Path root = target.normalize();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                Path file = root.resolve(name.substring(name.indexOf('/') + 1)).normalize();
                if (!file.startsWith(root)) {
                    throw new IOException(archive + " holds a file that would leave its folder: " + name);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }
}
