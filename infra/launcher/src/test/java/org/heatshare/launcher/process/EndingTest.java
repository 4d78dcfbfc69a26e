package org.heatshare.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndingTest {
    @Test
    void aProcessThatListensEndsByItself() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();

        assertThat(Ending.end(process.toHandle(), Duration.ofSeconds(10))).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aProcessThatDoesNotListenIsKilled() throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 60; done").start();
        BufferedReader output = process.inputReader();
        assertThat(output.readLine()).isEqualTo("deaf");

        assertThat(Ending.end(process.toHandle(), Duration.ofMillis(100))).isFalse();
        assertThat(process.waitFor()).isEqualTo(128 + 9);
    }
}
