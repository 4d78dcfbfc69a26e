package org.heatshare.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @TempDir
    Path folder;

    Process process;

    @BeforeEach
    void startAProcess() throws Exception {
        process = new Command(List.of("sleep", "4567"), Map.of(), folder, "4567").start(folder.resolve("log"));
    }

    @AfterEach
    void endTheProcess() {
        process.destroyForcibly();
    }

    @Test
    void recognisesTheRecordedProcessAfterReadingItBack() throws Exception {
        ProcessRecord record = record();
        record.write(folder.resolve("sleep.process"));

        assertThat(ProcessRecord.read(folder.resolve("sleep.process"))).contains(record);
        assertThat(record.running()).map(ProcessHandle::pid).contains(process.pid());
    }

    @Test
    void takesNoOtherProcessWithTheSameNumberForIt() {
        ProcessRecord record = record();
        ProcessRecord older = new ProcessRecord(
                "sleep", record.pid(), record.startedAt().minus(Duration.ofMinutes(1)), record.marker(), 0);
        ProcessRecord different = new ProcessRecord("sleep", record.pid(), record.startedAt(), "mariadbd", 0);
        ProcessRecord unmarked = new ProcessRecord("sleep", record.pid(), record.startedAt(), "", 0);

        assertThat(older.running()).isEmpty();
        assertThat(different.running()).isEmpty();
        assertThat(unmarked.running()).isEmpty();
    }

    @Test
    void aProcessThatEndedIsNotRunning() {
        ProcessRecord record = record();

        Ending.end(process.toHandle(), Duration.ofSeconds(5));

        assertThat(record.running()).isEmpty();
    }

    @Test
    void aRecordThatWasCutOffIsNoneWhereverTheCutIs() throws Exception {
        Path file = folder.resolve("sleep.process");
        record().write(file);
        byte[] whole = Files.readAllBytes(file);

        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            ProcessRecord.read(file)
                    .ifPresent(found -> assertThat(found.running().isEmpty() || found.pid() == process.pid())
                            .isTrue());
        }
    }

    private ProcessRecord record() {
        return ProcessRecord.of("sleep", process.toHandle(), "4567", 0);
    }
}
