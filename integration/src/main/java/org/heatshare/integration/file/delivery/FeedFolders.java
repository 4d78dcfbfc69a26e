package org.heatshare.integration.file.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heatshare.db.tenancy.TenantId;

/**
 * The folders that are watched, {@code DIR/<municipality>/<feed>/}. What lies there waits to be read and outlives the
 * process. Safe for use by many threads.
 */
public final class FeedFolders {
    /** What is read; anything else that lies in a folder is left alone. */
    public static final String READ = "(?i)[^.].*\\.(csv|txt|edi)";

    private static final int NAME_LETTERS_MAX = 120;

    private final Path folder;

    public FeedFolders(Path folder) {
        this.folder = folder;
    }

    Path of(TenantId tenant) {
        return folder.resolve(tenant.slug());
    }

    Path of(TenantId tenant, String feed) {
        return of(tenant).resolve(feed);
    }

    /**
     * Puts a file into a feed's folder under a name of plain letters. It is taken only when all of it is there; one of
     * the same name that still waits stays, and this one gets a number.
     *
     * @throws IllegalArgumentException for a file that is not {@code .csv}, {@code .txt} or {@code .edi}
     */
    public void put(TenantId tenant, Feed feed, String fileName, InputStream content) throws IOException {
        String name = plain(fileName);
        if (!name.matches(READ)) {
            throw new IllegalArgumentException("File '" + fileName + "' is neither .csv, .txt nor .edi; rename it");
        }
        Path home = Files.createDirectories(of(tenant, feed.name()));
        Path arriving = Files.createTempFile(home, ".arriving-", ".part");
        try {
            Files.copy(content, arriving, StandardCopyOption.REPLACE_EXISTING);
            place(arriving, home, name);
        } finally {
            Files.deleteIfExists(arriving);
        }
    }

    private static void place(Path arriving, Path home, String name) throws IOException {
        for (int number = 1; ; number++) {
            try {
                Files.move(arriving, home.resolve(number == 1 ? name : number + "-" + name));
                return;
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    /** Names of the files that wait in a feed's folder, in order. */
    public List<String> waiting(TenantId tenant, Feed feed) {
        Path home = of(tenant, feed.name());
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(READ))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The folder of feed '" + feed.name() + "' cannot be read", e);
        }
    }

    private static String plain(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "");
        int dot = plain.lastIndexOf('.');
        String end = dot < 0 ? "" : plain.substring(dot).toLowerCase(Locale.ROOT);
        String begin = dot < 0 ? plain : plain.substring(0, dot);
        return begin.substring(0, Math.min(begin.length(), NAME_LETTERS_MAX)) + end;
    }
}
