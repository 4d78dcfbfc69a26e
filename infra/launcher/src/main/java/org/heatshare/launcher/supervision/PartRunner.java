package org.heatshare.launcher.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heatshare.launcher.part.Health;
import org.heatshare.launcher.part.Part;
import org.heatshare.launcher.process.Command;
import org.heatshare.launcher.process.Ending;
import org.heatshare.launcher.process.LogTail;
import org.heatshare.launcher.process.PortHolder;
import org.heatshare.launcher.process.ProcessRecord;
import org.heatshare.launcher.settings.Folders;
import org.jspecify.annotations.Nullable;

/** Runs one part's process: start, wait for its health, end. Thread-safe; once stopped it starts nothing again. */
final class PartRunner {
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int LINES = 15;

    private final Part part;
    private final Folders folders;
    private final Console console;
    private @Nullable Process process;
    private boolean stopped;
    private int starts;

    PartRunner(Part part, Folders folders, Console console) {
        this.part = part;
        this.folders = folders;
        this.console = console;
    }

    Part part() {
        return part;
    }

    /** Starts the part and returns once it is healthy. */
    Process start() throws StartFailedException, InterruptedException {
        try {
            requireFreePort();
            part.prepare(console::say);
            Process started = launch();
            awaitHealth(started);
            part.started();
            console.say(part.name() + " is up at " + part.address() + " (pid " + started.pid() + ")");
            return started;
        } catch (IOException e) {
            throw new StartFailedException(
                    part.name() + ": " + Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        }
    }

    private synchronized Process launch() throws IOException, InterruptedException {
        if (stopped) {
            throw new InterruptedException("stopping");
        }
        Command command = part.command();
        Process started = command.start(log());
        process = started;
        ProcessRecord.of(part.name(), started.toHandle(), command.marker(), starts)
                .write(recordFile());
        starts++;
        return started;
    }

    private void awaitHealth(Process started) throws StartFailedException, InterruptedException {
        Instant limit = Instant.now().plus(part.startLimit());
        while (true) {
            if (isStopped()) {
                throw new InterruptedException("stopping");
            }
            if (!started.isAlive()) {
                throw new StartFailedException(obituary(started));
            }
            Health health = part.health();
            if (health.up()) {
                return;
            }
            if (health.hopeless() || Instant.now().isAfter(limit)) {
                throw new StartFailedException(part.name() + " is not healthy after "
                        + (health.hopeless() ? "its start" : part.startLimit().toSeconds() + " s") + ": "
                        + health.detail() + lastLines());
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    /** What a person needs to know about a process that ended by itself. */
    String obituary(Process ended) {
        int exit = ended.exitValue();
        int signal = exit - 128;
        String how =
                signal == 9 ? "was killed" : signal > 0 ? "ended by signal " + signal : "ended with exit code " + exit;
        return part.name() + " (pid " + ended.pid() + ") " + how + lastLines();
    }

    /** Ends a process that started but did not become healthy, so that the next try finds its port free. */
    synchronized void endFailedStart() {
        Process failed = process;
        if (failed != null && failed.isAlive()) {
            Ending.end(failed.toHandle(), part.stopLimit());
        }
    }

    /** Stops the part for good; safe to call at any time, also while it starts. */
    void stop() {
        Process running;
        synchronized (this) {
            stopped = true;
            running = process;
        }
        if (running != null && running.isAlive()) {
            boolean clean = Ending.end(running.toHandle(), part.stopLimit());
            console.say(part.name() + (clean ? " stopped" : " did not stop in time and was killed"));
        }
        try {
            Files.deleteIfExists(recordFile());
        } catch (IOException e) {
            console.say(part.name() + ": its record could not be deleted: " + e.getMessage());
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void requireFreePort() throws StartFailedException, InterruptedException {
        Part.Port port = part.port();
        if (port.number() == 0) {
            return;
        }
        // A connection of the run before may hold the port for a moment after its process is gone.
        for (int attempt = 0; !PortHolder.isFree(port.number()); attempt++) {
            Optional<String> holder = PortHolder.describe(port.number());
            if (holder.isPresent() || attempt > 10) {
                throw new StartFailedException(
                        "port %d, which %s needs, is taken by %s; end it, or set %s to another port"
                                .formatted(
                                        port.number(),
                                        part.name(),
                                        holder.orElse("a process that is not yours"),
                                        port.setting()));
            }
            Thread.sleep(POLL.toMillis());
        }
    }

    private String lastLines() {
        List<String> lines = LogTail.of(log(), LINES);
        return lines.isEmpty()
                ? "; its log is empty"
                : "; the end of " + log() + ":\n    " + String.join("\n    ", lines);
    }

    private Path log() {
        return folders.logOf(part.name());
    }

    private Path recordFile() {
        return RunFolder.recordOf(folders, part.name());
    }
}
