package org.heatshare.launcher.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.heatshare.launcher.part.Part;
import org.heatshare.launcher.process.ProcessRecord;
import org.heatshare.launcher.settings.Folders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path folder;

    private Folders folders;
    private Supervisor supervisor;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void makeFolders() throws Exception {
        folders = new Folders(folder, folder);
        folders.create();
    }

    @AfterEach
    void stop() {
        supervisor.stop();
    }

    @Test
    void startsWhatIsNeededFirstAndStopsItLast() throws Exception {
        supervise(ShellPart.healthy("db", folder), ShellPart.healthy("web", folder, "db"));

        supervisor.start();
        supervisor.stop();

        assertThat(events()).containsExactly("start db", "start web", "stop web", "stop db");
        assertThat(RunFolder.running(folders, "db")).isEmpty();
    }

    @Test
    void aPartThatEndsWhileItStartsIsReportedWithTheEndOfItsLog() {
        supervise(new ShellPart("db", folder, Set.of(), "echo no space left; exit 3", 0));

        assertThatThrownBy(supervisor::start)
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("db (pid")
                .hasMessageContaining("exit code 3")
                .hasMessageContaining("no space left");
    }

    @Test
    void aTakenPortIsReportedWithItsHolderAndTheSettingThatMovesIt() throws Exception {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            supervise(new ShellPart("db", folder, Set.of(), "exit 0", holder.getLocalPort()));

            assertThatThrownBy(supervisor::start)
                    .hasMessageContaining("port " + holder.getLocalPort() + ", which db needs, is taken by process "
                            + ProcessHandle.current().pid())
                    .hasMessageContaining("heatshare.db.port");
        }
    }

    @Test
    void aPartThatIsKilledIsReportedAndStartedAgain() throws Exception {
        supervise(ShellPart.healthy("db", folder));
        supervisor.start();
        ProcessRecord first = RunFolder.running(folders, "db").orElseThrow();

        first.running().orElseThrow().destroyForcibly();

        await(() -> {
            try {
                return RunFolder.running(folders, "db")
                        .filter(now -> now.restarts() == 1)
                        .isPresent();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("db (pid " + first.pid() + ") was killed")
                .contains("db is started again in 1 s");
    }

    @Test
    void aStopDuringTheStartEndsIt() throws Exception {
        supervise(new ShellPart("db", folder, Set.of(), "touch began; while :; do sleep 0.05; done", 0));
        CompletableFuture<Void> start = CompletableFuture.runAsync(() -> {
            try {
                supervisor.start();
            } catch (StartFailedException e) {
                throw new IllegalStateException(e);
            }
        });
        await(() -> Files.exists(folder.resolve("began")));

        supervisor.stop();

        assertThatThrownBy(() -> start.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(RunFolder.running(folders, "db")).isEmpty();
    }

    @Test
    void whatAKilledLauncherLeftBehindIsEnded() throws Exception {
        supervise(ShellPart.healthy("mariadb", folder));
        supervisor.start();
        ProcessHandle left =
                RunFolder.running(folders, "mariadb").orElseThrow().running().orElseThrow();

        List<String> ended = RunFolder.endOrphans(folders);

        assertThat(ended).containsExactly("mariadb (pid " + left.pid() + ") of an earlier run was ended");
        assertThat(left.isAlive()).isFalse();
    }

    private void supervise(Part... parts) {
        Console console = new Console(new PrintStream(printed, true, StandardCharsets.UTF_8), Clock.systemUTC());
        supervisor = new Supervisor(List.of(parts), folders, console, Clock.systemUTC());
    }

    private List<String> events() throws Exception {
        return Files.readAllLines(folder.resolve("events"));
    }

    private static void await(BooleanSupplier condition) {
        Instant limit = Instant.now().plus(Duration.ofSeconds(15));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(limit);
            Thread.onSpinWait();
        }
    }
}
