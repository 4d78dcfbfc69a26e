package org.heatshare.integration.heatmeter.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameReaderTest {

    @Test
    void readsTheSingleCharacter() {
        assertThat(FrameReader.read(Bytes.ofHex("E5"))).isEqualTo(new LinkFrame.Acknowledge());
    }

    @Test
    void readsAShortFrame() {
        assertThat(FrameReader.read(Bytes.ofHex("105B015C16"))).isEqualTo(new LinkFrame.Short(0x5B, 1));
    }

    @Test
    void readsALongFrameWithItsUserData() {
        var frame = (LinkFrame.Long) FrameReader.read(Bytes.ofHex("6804046808017004 7D16"));

        assertThat(frame.control()).isEqualTo(0x08);
        assertThat(frame.address()).isEqualTo(1);
        assertThat(frame.controlInformation()).isEqualTo(0x70);
        assertThat(frame.userData().toHex()).isEqualTo("04");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FF,                 UNKNOWN_START,  FF
            105B015D16,         BAD_CHECKSUM,   5D
            105B015C17,         BAD_STOP,       17
            105B01,             TRUNCATED,      3 of its 5
            68040468,           TRUNCATED,      4 of its 10
            68,                 TRUNCATED,      1 of its first 4
            68040568,           BAD_LENGTH,     05
            680000680816,       BAD_LENGTH,     is 0
            E5E5,               TRAILING_BYTES, 1 more
            """)
    void refusesWhatIsNotOneWholeFrame(String hex, MbusError error, String named) {
        var refused = catchThrowableOfType(MbusException.class, () -> FrameReader.read(Bytes.ofHex(hex)));

        assertThat(refused.error()).isEqualTo(error);
        assertThat(refused).hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource({"'',EMPTY", "68 0,NOT_HEX", "XY,NOT_HEX"})
    void refusesWhatIsNotHexadecimal(String hex, MbusError error) {
        assertThat(catchThrowableOfType(MbusException.class, () -> Bytes.ofHex(hex))
                        .error())
                .isEqualTo(error);
    }

    @Test
    void tellsAStreamHowManyBytesToWaitFor() {
        assertThat(FrameReader.expectedLength(Bytes.ofHex("6804"))).isZero();
        assertThat(FrameReader.expectedLength(Bytes.ofHex("68040468"))).isEqualTo(10);
    }

    @Test
    void buildsTheSelectionOfASecondaryAddress() {
        byte[] select = FrameWriter.select(0x80000001, 0x2C2D, 0xFF, 0x04);

        assertThat(Bytes.of(select).toHex()).isEqualTo("680B0B6853FD5201000080" + "2D2CFF04" + "7F16");
        assertThat(FrameReader.read(Bytes.of(select))).isInstanceOf(LinkFrame.Long.class);
    }

    @Test
    void togglesTheFrameCountBitOfARequest() {
        assertThat(Bytes.of(FrameWriter.request(1, true)).toHex()).isEqualTo("107B017C16");
        assertThat(Bytes.of(FrameWriter.request(1, false)).toHex()).isEqualTo("105B015C16");
        assertThat(Bytes.of(FrameWriter.reset(1)).toHex()).isEqualTo("1040014116");
    }
}
