package org.heatshare.integration.minersite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.heatshare.integration.poll.DeviceNetwork;
import org.heatshare.integration.poll.Eventually;

/** What every driver must hold to, whatever a miner sends. */
public final class DriverContract {
    private static final long SEED = 4028;

    private DriverContract() {}

    /** Mutated, truncated and random answers give figures or the typed error, and nothing else. */
    public static void takesAnyText(String answer, Consumer<String> read) {
        var random = new SplittableRandom(SEED);
        for (int round = 0; round < 10_000; round++) {
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(6); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            int length = random.nextInt(bytes.length + 1);
            takes(new String(bytes, 0, length, StandardCharsets.UTF_8), read, round);
            byte[] noise = new byte[random.nextInt(80)];
            random.nextBytes(noise);
            takes(new String(noise, StandardCharsets.UTF_8), read, round);
        }
    }

    /** The reading fails with the typed error, and its connection is given back. */
    public static void refuses(MinerDriver driver, MinerEndpoint miner, DeviceNetwork network, String message) {
        assertThatThrownBy(() -> driver.read(miner).get(10, TimeUnit.SECONDS))
                .hasCauseInstanceOf(DeviceAnswerException.class)
                .hasMessageContaining(message);
        Eventually.waitFor("the connection is given back", () -> network.limit().taken() == 0);
    }

    public static MinerReading read(MinerDriver driver, MinerEndpoint miner) throws Exception {
        MinerReading reading = driver.read(miner).get(10, TimeUnit.SECONDS);
        assertThat(reading).isNotNull();
        return reading;
    }

    private static void takes(String answer, Consumer<String> read, int round) {
        try {
            read.accept(answer);
        } catch (DeviceAnswerException expected) {
            // The typed error is the expected answer to most of these.
        } catch (RuntimeException e) {
            fail("seed %d, round %d, answer %s".formatted(SEED, round, answer), e);
        }
    }
}
