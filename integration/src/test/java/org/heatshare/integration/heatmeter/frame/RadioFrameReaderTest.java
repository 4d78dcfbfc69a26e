package org.heatshare.integration.heatmeter.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.TestRadio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RadioFrameReaderTest {
    /** Around the ends of blocks: one byte, whole blocks, one more, and the third block of format B. */
    static IntStream contentLengths() {
        return IntStream.of(1, 15, 16, 17, 32, 33, 100, 115, 116, 117, 118, 150, 200);
    }

    @ParameterizedTest
    @MethodSource("contentLengths")
    void readsTheSameFrameWithoutChecksAndInBothFormats(int length) {
        byte[] content = content(length);
        byte[] frame = TestRadio.frame(TestRadio.METER, content);

        for (byte[] sent : new byte[][] {frame, TestRadio.inFormatA(frame), TestRadio.inFormatB(frame)}) {
            RadioFrame read = RadioFrameReader.read(Bytes.of(sent));
            assertThat(read.content()).isEqualTo(Bytes.of(content));
            assertThat(read.sender()).isEqualTo(new MeterIdentity(0x2C2D, 0x80000001, 0x34, 4));
        }
    }

    @ParameterizedTest
    @MethodSource("contentLengths")
    void refusesEveryDamagedByteOfACheckedFrame(int length) {
        byte[] frame = TestRadio.frame(TestRadio.METER, content(length));
        for (byte[] sent : new byte[][] {TestRadio.inFormatA(frame)}) {
            for (int at = 0; at < sent.length; at++) {
                byte[] damaged = sent.clone();
                damaged[at] ^= 0x40;
                if (RadioFrameReader.isRadio(Bytes.of(damaged))) {
                    assertThat(refusal(damaged))
                            .as("byte %d", at)
                            .isIn(MbusError.BAD_CRC, MbusError.TRAILING_BYTES, MbusError.TRUNCATED);
                }
            }
        }
    }

    @Test
    void refusesATruncatedFrameAndNamesItsSender() {
        byte[] frame = TestRadio.inFormatA(TestRadio.frame(TestRadio.METER, content(60)));
        for (int length = 11; length < frame.length; length++) {
            byte[] cut = Arrays.copyOf(frame, length);
            MbusException refused =
                    catchThrowableOfType(MbusException.class, () -> RadioFrameReader.read(Bytes.of(cut)));
            assertThat(refused).as("%d bytes", length).isNotNull();
            assertThat(refused.meter().id()).isEqualTo("80000001");
        }
    }

    @Test
    void letsBeWhatAReceiverAppends() {
        byte[] frame = TestRadio.frame(TestRadio.METER, content(20));

        assertThat(RadioFrameReader.read(Bytes.of(Arrays.copyOf(frame, frame.length + 1)))
                        .content())
                .isEqualTo(Bytes.of(content(20)));
        assertThat(refusal(Arrays.copyOf(frame, frame.length + 4))).isEqualTo(MbusError.TRAILING_BYTES);
    }

    @Test
    void tellsWiredFramesFromWirelessOnes() {
        assertThat(RadioFrameReader.isRadio(Bytes.of(TestFrames.answer(TestFrames.KAMSTRUP, "0406E7910000"))))
                .isFalse();
        assertThat(RadioFrameReader.isRadio(Bytes.of(TestRadio.frame(TestRadio.METER, content(30)))))
                .isTrue();
        assertThat(RadioFrameReader.isRadio(Bytes.ofHex("E5"))).isFalse();
    }

    private static MbusError refusal(byte[] frame) {
        MbusException refused = catchThrowableOfType(MbusException.class, () -> RadioFrameReader.read(Bytes.of(frame)));
        return refused == null ? null : refused.error();
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) (0x78 + 7 * i);
        }
        return content;
    }
}
