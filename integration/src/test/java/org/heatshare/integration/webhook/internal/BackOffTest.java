package org.heatshare.integration.webhook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void waitsLongerEachTimeAndEndsAfterAboutADay() {
        for (long seed = 0; seed < 1_000; seed++) {
            BackOff backOff = new BackOff(new SplittableRandom(seed));
            Duration sum = Duration.ZERO;
            Duration last = Duration.ZERO;
            int tries = 1;
            for (var wait = backOff.after(tries); wait.isPresent(); wait = backOff.after(tries)) {
                assertThat(wait.get())
                        .as("seed %s, try %s", seed, tries)
                        .isBetween(Duration.ofSeconds(8), Duration.ofMinutes(432));
                assertThat(tries > 7 || wait.get().compareTo(last) > 0).isTrue();
                last = wait.get();
                sum = sum.plus(last);
                tries++;
            }
            assertThat(tries).isEqualTo(BackOff.TRIES_MAX);
            assertThat(sum).as("seed %s", seed).isBetween(Duration.ofHours(16), Duration.ofHours(26));
        }
    }
}
