package org.heatshare.integration.heatmeter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.TestRadio;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WirelessTelegramTest {
    private static final String RECORDS = "0406E7910000 04142CDB0000 0259B927 04FF2200000000 42 6C 5F1C 44 06 51820000";
    private static final String HEADS = "0406 0414 0259 04FF22 426C 4406";
    private static final String DATA = "E7910000 2CDB0000 B927 00000000 5F1C 51820000";

    /** First byte of the message code in a message of mode 7. */
    private static final int CODE_AT = 9;

    private final RecentFormats formats = new RecentFormats();

    /** One telegram in each way in which meters protect it. */
    static List<byte[]> encrypted() {
        return List.of(
                TestRadio.mode5(TestRadio.KEY, RECORDS),
                TestRadio.mode7(TestRadio.KEY, 4711, RECORDS),
                TestRadio.stream(TestRadio.KEY, "78" + RECORDS));
    }

    @ParameterizedTest
    @MethodSource("encrypted")
    void opensATelegramWithItsMetersKey(byte[] content) {
        Telegram telegram = decoder(TestRadio.KEY).decode(sent(content));

        assertThat(telegram.records()).hasSize(6);
        assertThat(telegram.records().get(0).amount()).isEqualByComparingTo("37351000");
        assertThat(telegram.header().id()).isEqualTo("80000001");
        assertThat(telegram.header().accessNumber()).isEqualTo(0x2A);
    }

    @ParameterizedTest
    @MethodSource("encrypted")
    void neverReadsATelegramWithAnotherKeyOrNone(byte[] content) {
        assertThat(refusal(decoder(TestRadio.OTHER_KEY), content).error()).isEqualTo(MbusError.WRONG_KEY);
        MbusException missing = refusal(TelegramDecoder.PLAIN, content);
        assertThat(missing.error()).isEqualTo(MbusError.MISSING_KEY);
        assertThat(missing.meter().id()).isEqualTo("80000001");
    }

    @Test
    void opensWiredTelegramsToo() {
        byte[] plain = TestRadio.mode5(TestRadio.KEY, RECORDS);
        String encrypted = Bytes.of(plain).slice(1, plain.length).toHex();
        byte[] frame = TestFrames.longFrame("08 01 72 01000080 2D2C 34 04" + encrypted);

        assertThat(decoder(TestRadio.KEY).decode(Bytes.of(frame)).records()).hasSize(6);
        assertThat(catchThrowableOfType(
                                MbusException.class,
                                () -> decoder(TestRadio.OTHER_KEY).decode(Bytes.of(frame)))
                        .error())
                .isEqualTo(MbusError.WRONG_KEY);
    }

    @Test
    void provesTheSenderByTheMessageCode() {
        byte[] content = TestRadio.mode7(TestRadio.KEY, 4711, RECORDS);
        assertThat(decoder(TestRadio.KEY).decode(sent(content)).authenticity()).isEqualTo(Authenticity.PROVEN);

        content[CODE_AT] ^= 1;
        assertThat(decoder(TestRadio.KEY).decode(sent(content)).authenticity()).isEqualTo(Authenticity.DISPROVEN);
    }

    @Test
    void readsPlainRecordsBehindEncryptedOnes() {
        byte[] content = TestRadio.mode5(TestRadio.KEY, RECORDS);
        byte[] longer = TestFrames.bytes(Bytes.of(content).toHex() + "2F2F 025D0812");

        assertThat(decoder(TestRadio.KEY).decode(sent(longer)).records()).hasSize(7);
    }

    @Test
    void takesTheMeterBehindARadioConverterForTheSender() {
        String converter = "9315 44332211 01 37";
        Telegram telegram = TelegramDecoder.PLAIN.decode(Bytes.of(TestRadio.frame(
                converter, "8E 20 2A A511 99999999 01 31 72 01000080 2D2C 34 04 17 04 0000" + RECORDS)));

        assertThat(telegram.header().id()).isEqualTo("80000001");
        assertThat(telegram.header().statusLabels()).containsExactly("POWER_LOW");
        assertThat(((Link.Wireless) telegram.link()).sender().id()).isEqualTo("11223344");
    }

    @Test
    void readsACompactTelegramOnceTheFullOneWasSeen() {
        TelegramDecoder decoder = decoder(TestRadio.KEY);
        byte[] compact = TestRadio.stream(TestRadio.KEY, compact("79"));
        assertThat(refusal(decoder, compact).error()).isEqualTo(MbusError.UNKNOWN_FORMAT);

        Telegram full = decoder.decode(sent(TestRadio.stream(TestRadio.KEY, "78" + RECORDS)));

        Telegram restored = decoder.decode(sent(compact));
        assertThat(amounts(restored)).isEqualTo(amounts(full));
    }

    @ParameterizedTest
    @CsvSource({"0", "2"})
    void readsACompactTelegramOnceItsFormatWasSent(int signatureCounted) {
        String heads = HEADS.replace(" ", "");
        String length = "%02X".formatted(heads.length() / 2 + signatureCounted);
        decoder(null).decode(sent(TestFrames.bytes("69" + length + signature() + heads)));

        assertThat(decoder(null)
                        .decode(sent(TestFrames.bytes(compact("7B 2A 00 0000"))))
                        .records())
                .hasSize(6);
    }

    @Test
    void refusesACompactTelegramWhoseRecordsDoNotFit() {
        TelegramDecoder decoder = decoder(null);
        decoder.decode(sent(TestFrames.bytes("78" + RECORDS)));

        assertThat(refusal(decoder, TestFrames.bytes(compact("79") + "01")).error())
                .isEqualTo(MbusError.FORMAT_MISMATCH);
        assertThat(refusal(decoder, TestFrames.bytes(compact("79").replace("B927", "B928")))
                        .error())
                .isEqualTo(MbusError.FORMAT_MISMATCH);
        assertThat(refusal(decoder, TestFrames.bytes(compact("79").replace("51820000", "5182")))
                        .error())
                .isEqualTo(MbusError.FORMAT_MISMATCH);
    }

    @Test
    void readsAFrameWhoseLastBytesLookLikeACheckByChance() {
        byte[] frame = TestRadio.frame(TestRadio.METER, "78 0406E7910000 02FD17 0000");
        int crc = TestRadio.crc(Arrays.copyOf(frame, frame.length - 2));
        frame[frame.length - 2] = (byte) (crc >> 8);
        frame[frame.length - 1] = (byte) crc;

        assertThat(TelegramDecoder.PLAIN.decode(Bytes.of(frame)).records()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # content,                                               refused as
            78 0406E791,                                             TRUNCATED_RECORD
            7A 2A 00,                                                TRUNCATED_HEADER
            8C 20,                                                   TRUNCATED_HEADER
            8D 20 2A 01020300 0000 78,                               BAD_CRC
            8D 20 2A 01020360 0000 78,                               UNSUPPORTED_SECURITY
            7A 2A 00 4008 00112233445566778899AABBCCDDEEFF,          UNSUPPORTED_SECURITY
            7A 2A 00 2005 00112233445566778899AABBCCDDEEFF,          TRUNCATED_RECORD
            90 02 0140 7A,                                           FRAGMENTED
            90 03 0020 28 7A 2A 00 0000,                             UNSUPPORTED_SECURITY
            90 09 0020 25 7A 2A 00 0000,                             TRUNCATED_HEADER
            69 02 1234 04,                                           BAD_CRC
            6E 2A 00 0000 08,                                        APPLICATION_ERROR
            70 08,                                                   APPLICATION_ERROR
            A2 00,                                                   UNSUPPORTED_CONTROL_INFORMATION
            """)
    void refusesWhatItCannotTrustWithATypedError(String content, MbusError error) {
        assertThat(refusal(decoder(TestRadio.KEY), TestFrames.bytes(content)).error())
                .isEqualTo(error);
    }

    private static String compact(String header) {
        return header.replace(" ", "")
                + signature()
                + TestRadio.littleEndian(TestRadio.crc(TestFrames.bytes(RECORDS)))
                + DATA.replace(" ", "");
    }

    private static String signature() {
        return TestRadio.littleEndian(TestRadio.crc(TestFrames.bytes(HEADS)));
    }

    private static List<String> amounts(Telegram telegram) {
        return telegram.records().stream()
                .map(record -> record.quantity() + " " + record.amount() + " " + record.value())
                .toList();
    }

    private TelegramDecoder decoder(MeterKey key) {
        return new TelegramDecoder(KeyRing.of(key), formats);
    }

    private static Bytes sent(byte[] content) {
        return Bytes.of(TestRadio.frame(TestRadio.METER, content));
    }

    private static MbusException refusal(TelegramDecoder decoder, byte[] content) {
        return catchThrowableOfType(MbusException.class, () -> decoder.decode(sent(content)));
    }
}
