package org.heatshare.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder;

    @Test
    void givesTheLastLinesOldestFirst() throws Exception {
        Path log = Files.writeString(folder.resolve("log"), "one\n\ntwo\nthree\n");

        assertThat(LogTail.of(log, 2)).containsExactly("two", "three");
    }

    @Test
    void readsOnlyTheEndOfALongLog() throws Exception {
        Path log = Files.writeString(folder.resolve("log"), "a line that is rather long\n".repeat(10_000) + "last\n");

        assertThat(LogTail.of(log, 1)).containsExactly("last");
    }

    @Test
    void anAbsentLogHasNoLines() {
        assertThat(LogTail.of(folder.resolve("none"), 3)).isEmpty();
    }
}
