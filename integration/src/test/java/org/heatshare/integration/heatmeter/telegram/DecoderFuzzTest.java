package org.heatshare.integration.heatmeter.telegram;

import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, the decoder gives a telegram or its own typed error. */
class DecoderFuzzTest {
    private static final long SEED = 20261123;
    private static final int ROUNDS = 200_000;
    private static final List<byte[]> SEEDS = List.of(
            TestFrames.answer(
                    TestFrames.KAMSTRUP,
                    "0C78 75885806 0406 E7910000 0414 2CDB0000 0259 B927 025D 0812 043B 1F020000 042D 5B010000"
                            + "04FF07 01000000 04FF08 01000000 04FF22 00000000 046D 1A2F6511 4406 51820000 426C 5F1C"),
            TestFrames.answer(
                    TestFrames.KAMSTRUP, "0DFD0B 05 3132484657 02FC03 48522574 2215 848F0F6D 0000E1F1 1F DEAD"));

    @Test
    void answersRandomRecordsWithATelegramOrATypedError() {
        var random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] records = new byte[random.nextInt(60)];
            random.nextBytes(records);
            decode(TestFrames.answer(TestFrames.KAMSTRUP, HexFormat.of().formatHex(records)), round);
        }
    }

    @Test
    void answersMutatedFramesWithATelegramOrATypedError() {
        var random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] frame = SEEDS.get(random.nextInt(SEEDS.size())).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                frame[random.nextInt(frame.length)] = (byte) random.nextInt();
            }
            decode(random.nextBoolean() ? withChecksum(frame) : frame, round);
        }
    }

    @Test
    void answersEveryTruncationWithATypedError() {
        for (byte[] frame : SEEDS) {
            for (int length = 0; length < frame.length; length++) {
                decode(Arrays.copyOf(frame, length), length);
            }
        }
    }

    private static byte[] withChecksum(byte[] frame) {
        byte sum = 0;
        for (int i = 4; i < frame.length - 2; i++) {
            sum += frame[i];
        }
        frame[frame.length - 2] = sum;
        return frame;
    }

    private static void decode(byte[] frame, int round) {
        try {
            TelegramDecoder.decode(Bytes.of(frame)).records().forEach(DataRecord::amount);
        } catch (MbusException refused) {
            // The typed error is the expected answer to most of these.
        } catch (RuntimeException e) {
            fail(
                    "seed %d, round %d, frame %s"
                            .formatted(SEED, round, HexFormat.of().formatHex(frame)),
                    e);
        }
    }
}
