package org.heatshare.integration.heatmeter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.junit.jupiter.api.Test;
import org.openmuc.jmbus.DecodingException;
import org.openmuc.jmbus.MBusMessage;

/** Another decoder, of other people, reads the same numbers from the same random heat meter telegrams. */
class JmbusComparisonTest {
    private static final long SEED = 4711;
    private static final String[] RECORDS = {
        "04 06 %s", "0C 06 %s", "04 14 %s", "0C 14 %s", "04 3B %s", "04 2D %s", "02 59 %.4s", "0A 5D %.4s",
                "0B 61 %.6s",
        "44 06 %s", "84 10 06 %s", "84 40 14 %s", "14 2D %s", "04 07 %s", "04 0E %s", "04 22 %s", "02 26 %.4s",
                "05 5B 0000%.4s"
    };

    @Test
    void readsTheSameValues() throws IOException, DecodingException {
        var random = new SplittableRandom(SEED);
        for (int round = 0; round < 2_000; round++) {
            byte[] frame = TestFrames.answer(TestFrames.KAMSTRUP, records(random));
            Telegram ours = TelegramDecoder.PLAIN.decode(Bytes.of(frame));
            var theirs = MBusMessage.decode(frame, frame.length).getVariableDataResponse();
            theirs.decode();

            assertThat(ours.records()).hasSameSizeAs(theirs.getDataRecords());
            for (int i = 0; i < ours.records().size(); i++) {
                compare(ours.records().get(i), theirs.getDataRecords().get(i));
            }
        }
    }

    private static void compare(DataRecord ours, org.openmuc.jmbus.DataRecord theirs) {
        BigDecimal amount = ours.wireAmount();
        assertThat(ours.storage()).isEqualTo(theirs.getStorageNumber());
        assertThat(ours.tariff()).isEqualTo(theirs.getTariff());
        assertThat(ours.subunit()).isEqualTo(theirs.getSubunit());
        if (amount != null) {
            double expected = theirs.getScaledDataValue();
            assertThat(amount.doubleValue()).isCloseTo(expected, within(Math.abs(expected) * 1e-9 + 1e-9));
        }
    }

    private static String records(SplittableRandom random) {
        var records = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            String layout = RECORDS[random.nextInt(RECORDS.length)];
            records.append(layout.formatted(decimalDigits(random)));
        }
        return records.toString();
    }

    /** Digits that are both a BCD number and a positive integer. */
    private static String decimalDigits(SplittableRandom random) {
        byte[] digits = new byte[4];
        for (int i = 0; i < digits.length; i++) {
            digits[i] = (byte) (random.nextInt(8) << 4 | random.nextInt(10));
        }
        return HexFormat.of().formatHex(digits);
    }
}
