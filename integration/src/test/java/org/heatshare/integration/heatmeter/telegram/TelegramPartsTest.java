package org.heatshare.integration.heatmeter.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.TestRadio;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TelegramPartsTest {
    private static final String RECORDS = "0406E7910000 2F2F 04142CDB0000 0F DEAD";

    static Stream<byte[]> frames() {
        return Stream.of(
                TestFrames.answer(TestFrames.KAMSTRUP, RECORDS),
                TestFrames.bytes("6813136808017393929190100005693165000069000000 3F16"),
                TestRadio.frame(TestRadio.METER, "7A 2A 04 0000" + RECORDS),
                TestRadio.frame(TestRadio.METER, "69 06 " + signature() + "0406 0414"),
                TestRadio.frame(
                        TestRadio.METER, "8E 20 2A A511 99999999 01 31 72 01000080 2D2C 34 04 17 04 0000" + RECORDS),
                TestRadio.inFormatA(TestRadio.frame(TestRadio.METER, "78" + RECORDS)),
                TestRadio.frame(TestRadio.METER, TestRadio.mode5(TestRadio.KEY, "0406E7910000")),
                TestRadio.frame(TestRadio.METER, TestRadio.mode7(TestRadio.KEY, 4711, "0406E7910000")),
                TestRadio.frame(TestRadio.METER, TestRadio.stream(TestRadio.KEY, "78" + RECORDS)));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void saysOfEachByteWhatItIsOnce(byte[] frame) {
        Telegram telegram = decoder().decode(Bytes.of(frame));

        int at = 0;
        for (TelegramPart part : TelegramParts.of(telegram)) {
            assertThat(part.from()).as(part.field().name()).isEqualTo(at);
            assertThat(part.to()).isGreaterThan(part.from());
            at = part.to();
        }
        int end = telegram.link() instanceof Link.Wired
                ? telegram.bytes().to() + 2
                : telegram.bytes().to();
        assertThat(at).isEqualTo(end);
    }

    @Test
    void namesTheFieldsOfAFrame() {
        Telegram telegram = decoder().decode(Bytes.of(TestRadio.frame(TestRadio.METER, "7A 2A 04 0000" + RECORDS)));

        List<String> told = TelegramParts.of(telegram).stream()
                .map(part -> (part.field() + " " + part.detail()).strip())
                .toList();
        assertThat(told)
                .containsExactly(
                        "LENGTH 31",
                        "CONTROL 44",
                        "MANUFACTURER KAM",
                        "SERIAL 80000001",
                        "VERSION 52",
                        "MEDIUM heat",
                        "CONTROL_INFORMATION 7A",
                        "ACCESS_NUMBER 42",
                        "STATUS POWER_LOW",
                        "CONFIGURATION mode 0",
                        "RECORD",
                        "FILLER",
                        "RECORD",
                        "MANUFACTURER_DATA");
    }

    private static String signature() {
        return TestRadio.littleEndian(TestRadio.crc(TestFrames.bytes("0406 0414")));
    }

    private static TelegramDecoder decoder() {
        return new TelegramDecoder(KeyRing.of(TestRadio.KEY), FormatMemory.NONE);
    }
}
