package org.heatshare.launcher.process;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * What identifies a process that we started: the number alone does not, because numbers are used again after a restart
 * of the machine. The start time and a text from the command line must fit as well.
 *
 * @param part the part's name
 * @param marker a text that stands in the process's command line
 * @param restarts how often the part was restarted since the launcher started it
 */
public record ProcessRecord(String part, long pid, Instant startedAt, String marker, int restarts) {
    /** The kernel counts from boot and clocks get corrected, so equal means within this much. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    /** Describes a process that runs now. */
    public static ProcessRecord of(String part, ProcessHandle process, String marker, int restarts) {
        Instant startedAt = process.info().startInstant().orElseGet(Instant::now);
        return new ProcessRecord(part, process.pid(), startedAt, marker, restarts);
    }

    /** Reads a record; none if the file is absent or was cut off by a crash. */
    public static Optional<ProcessRecord> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
            return Optional.of(new ProcessRecord(
                    values.getProperty("part", ""),
                    Long.parseLong(values.getProperty("pid", "")),
                    Instant.parse(values.getProperty("startedAt", "")),
                    values.getProperty("marker", ""),
                    Integer.parseInt(values.getProperty("restarts", "0"))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Writes the record so that a reader sees all of it or nothing. */
    public void write(Path file) throws IOException {
        Properties values = new Properties();
        values.setProperty("part", part);
        values.setProperty("pid", Long.toString(pid));
        values.setProperty("startedAt", startedAt.toString());
        values.setProperty("marker", marker);
        values.setProperty("restarts", Integer.toString(restarts));
        StringWriter text = new StringWriter();
        values.store(text, null);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, text.toString());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The process, if it still runs and is the one that was recorded. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle candidate) {
        boolean sameStart = candidate
                .info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
        return sameStart && !marker.isBlank() && CommandLine.of(candidate.pid()).contains(marker);
    }
}
