package org.heatshare.integration.heatmeter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.TestRadio;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.reading.MeterStatus;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Whatever the bytes, the decoder gives a telegram or its own typed error, does not hang, and no value that does not stand in the
 * bytes. {@code -Dheatshare.fuzz.frames=1000000} tries a million frames.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DecoderFuzzTest {
    private static final long SEED = 20261123;
    private static final int FRAMES = Integer.getInteger("heatshare.fuzz.frames", 200_000);
    private static final int LONGEST = 255;
    private static final String RECORDS =
            "0C78 75885806 0406 E7910000 0414 2CDB0000 0259 B927 025D 0812 043B 1F020000 042D 5B010000"
                    + "04FF07 01000000 04FF08 01000000 04FF22 00000000 046D 1A2F6511 4406 51820000 426C 5F1C";
    private static final String RARE_RECORDS = "0DFD0B 05 3132484657 02FC03 48522574 2215 848F0F6D 0000E1F1 1F DEAD";

    private static final List<byte[]> WIRED = List.of(
            TestFrames.answer(TestFrames.KAMSTRUP, RECORDS), TestFrames.answer(TestFrames.KAMSTRUP, RARE_RECORDS));
    private static final List<byte[]> WIRELESS = List.of(
            TestRadio.frame(TestRadio.METER, "78" + RECORDS),
            TestRadio.frame(TestRadio.METER, "7A 2A 00 0000" + RARE_RECORDS),
            TestRadio.frame(TestRadio.METER, "69 08 1234 0406 0414 0DFD0B"),
            TestRadio.frame(TestRadio.METER, "79 1234 5678 E7910000 2CDB0000 05 3132484657"),
            TestRadio.frame(
                    TestRadio.METER, "8E 20 2A A511 99999999 01 31 72 01000080 2D2C 34 04 17 04 0000" + RECORDS),
            TestRadio.frame(TestRadio.METER, TestRadio.mode5(TestRadio.KEY, RECORDS)),
            TestRadio.frame(TestRadio.METER, TestRadio.mode7(TestRadio.KEY, 4711, RECORDS)),
            TestRadio.frame(TestRadio.METER, TestRadio.stream(TestRadio.KEY, "78" + RECORDS)),
            TestRadio.inFormatA(TestRadio.frame(TestRadio.METER, "78" + RECORDS)),
            TestRadio.inFormatB(TestRadio.frame(TestRadio.METER, "78" + RECORDS)));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final TelegramDecoder decoder = new TelegramDecoder(KeyRing.of(TestRadio.KEY), new RecentFormats());

    @Test
    void answersRandomBytes() {
        for (int frame = 0; frame < FRAMES / 4; frame++) {
            decode(randomBytes(LONGEST), frame);
        }
    }

    @Test
    void answersRandomRecordsInWholeFrames() {
        for (int frame = 0; frame < FRAMES / 4; frame++) {
            String records = HexFormat.of().formatHex(randomBytes(60));
            decode(
                    random.nextBoolean()
                            ? TestFrames.answer(TestFrames.KAMSTRUP, records)
                            : TestRadio.frame(TestRadio.METER, "78" + records),
                    frame);
        }
    }

    @Test
    void answersMutatedFrames() {
        for (int frame = 0; frame < FRAMES / 2; frame++) {
            boolean wired = random.nextBoolean();
            List<byte[]> seeds = wired ? WIRED : WIRELESS;
            byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            if (random.nextInt(8) == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 4));
            }
            decode(wired && random.nextBoolean() ? withChecksum(bytes) : bytes, frame);
        }
    }

    @Test
    void answersEveryTruncation() {
        for (List<byte[]> seeds : List.of(WIRED, WIRELESS)) {
            for (byte[] frame : seeds) {
                for (int length = 0; length < frame.length; length++) {
                    decode(Arrays.copyOf(frame, length), length);
                }
            }
        }
    }

    private byte[] randomBytes(int longest) {
        byte[] bytes = new byte[random.nextInt(longest)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] withChecksum(byte[] frame) {
        if (frame.length < 7) {
            return frame;
        }
        byte sum = 0;
        for (int i = 4; i < frame.length - 2; i++) {
            sum += frame[i];
        }
        frame[frame.length - 2] = sum;
        return frame;
    }

    private void decode(byte[] bytes, int frame) {
        try {
            Telegram telegram = decoder.decode(Bytes.of(bytes));
            telegram.records().forEach(record -> checkThatItStandsInTheBytes(telegram, record));
            MeterStatus.labels(telegram);
        } catch (MbusException refused) {
            // The typed error is the expected answer to most of these.
        } catch (RuntimeException e) {
            fail("seed %d, frame %d: %s".formatted(SEED, frame, HexFormat.of().formatHex(bytes)), e);
        }
    }

    /** A number takes bytes of the frame, each record its own. */
    private static void checkThatItStandsInTheBytes(Telegram telegram, DataRecord record) {
        BigDecimal amount = record.amount();
        assertThat(record.offset()).isLessThan(record.dataOffset());
        assertThat(record.end()).isBetween(record.dataOffset(), telegram.bytes().to());
        if (amount != null) {
            assertThat(record.dataLength()).isPositive();
        }
    }
}
