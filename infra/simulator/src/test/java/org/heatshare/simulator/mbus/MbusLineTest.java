package org.heatshare.simulator.mbus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.heatshare.simulator.fault.Fault;
import org.heatshare.simulator.fault.FaultKind;
import org.heatshare.simulator.live.LiveTowns;
import org.heatshare.simulator.net.DeviceServer;
import org.heatshare.simulator.net.Fuzz;
import org.heatshare.simulator.net.Peer;
import org.heatshare.simulator.town.HeatMeter;
import org.heatshare.simulator.town.ReadOut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MbusLineTest {

    private static final HeatMeter METER = LiveTowns.TOWN.homes().get(0).meter();
    private static final int ADDRESS = METER.primaryAddress();
    private static final int NO_FCB = 0x5B;
    private static final int FCB = 0x7B;
    private static final int SELECTED = 0xFD;

    private final LiveTowns town = new LiveTowns();
    private DeviceServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = new DeviceServer("test");
        port = server.listen("127.0.0.1", 0, new MbusLine(METER.gateway(), town.live)::connect);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void answersWithTheRegistersOfTheStartedMinute() throws IOException {
        ReadOut expected = METER.readOut(LiveTowns.NOW.minusSeconds(40));
        try (Peer master = new Peer(port)) {
            Telegram telegram = read(master, FCB, ADDRESS);

            assertThat(telegram.serial).isEqualTo(METER.serial());
            assertThat(telegram.value("0406")).isEqualTo(expected.energySteps());
            assertThat(telegram.value("04FF07")).isEqualTo(expected.forwardM3c());
            assertThat(telegram.value("04FF08")).isEqualTo(expected.returnM3c());
            assertThat(telegram.value("0414")).isEqualTo(expected.volumeHundredthsM3());
            assertThat(telegram.value("0259")).isEqualTo(expected.supplyHundredthsC());
            assertThat(telegram.value("025D")).isEqualTo(expected.returnHundredthsC());
            assertThat(telegram.value("042D")).isEqualTo(expected.powerHundredsW());
            assertThat(telegram.value("043B")).isEqualTo(expected.flowLitresPerHour());
            assertThat(telegram.value("04FF22")).isZero();
            assertThat(telegram.clock()).isEqualTo(LocalDateTime.of(2026, 11, 23, 7, 21));
        }
    }

    @Test
    void atAFullHourTheLiveAnswerIsTheHistorysReadOut() throws IOException {
        LiveTowns onTheHour = new LiveTowns(java.time.Instant.parse("2026-11-23T06:00:17Z"));
        int hourPort = server.listen("127.0.0.1", 0, new MbusLine(METER.gateway(), onTheHour.live)::connect);
        try (Peer master = new Peer(hourPort)) {
            assertThat(read(master, FCB, ADDRESS).value("0406"))
                    .isEqualTo(METER.readOut(java.time.Instant.parse("2026-11-23T06:00:00Z"))
                            .energySteps());
        }
    }

    @Test
    void acknowledgesInitialisationOfItsOwnMetersOnly() throws IOException {
        try (Peer master = new Peer(port)) {
            assertThat(master.send(shortFrame(0x40, ADDRESS)).receive(1)).containsExactly(0xE5);
            assertThat(master.send(shortFrame(0x40, 249)).isSilent(150)).isTrue();
            assertThat(master.send(shortFrame(0x40, 255)).isSilent(150)).isTrue();
        }
    }

    @Test
    void repeatsItsLastAnswerWhileTheFrameCountBitStays() throws IOException {
        try (Peer master = new Peer(port)) {
            byte[] first = read(master, FCB, ADDRESS).frame;
            assertThat(read(master, FCB, ADDRESS).frame).isEqualTo(first);
            byte[] second = read(master, NO_FCB, ADDRESS).frame;
            assertThat(second).isNotEqualTo(first);
            master.send(shortFrame(0x40, ADDRESS)).receive(1);
            assertThat(read(master, NO_FCB, ADDRESS).frame).isNotEqualTo(second);
        }
    }

    @Test
    void answersUnderItsSecondaryAddressWildcardsIncluded() throws IOException {
        HeatMeter other = LiveTowns.TOWN.homes().get(12).meter();
        try (Peer master = new Peer(port)) {
            assertThat(master.send(selection(other.serial())).receive(1)).containsExactly(0xE5);
            assertThat(read(master, FCB, SELECTED).serial).isEqualTo(other.serial());
            assertThat(master.send(selection("FFFFFF" + other.serial().substring(6)))
                            .receive(1))
                    .containsExactly(0xE5);
            assertThat(read(master, FCB, SELECTED).serial).isEqualTo(other.serial());
            assertThat(master.send(selection("12345678")).isSilent(150)).isTrue();
            assertThat(master.send(shortFrame(FCB, SELECTED)).isSilent(150)).isTrue();
        }
    }

    @Test
    void metersThatSpeakAtOnceGarbleTheLine() throws IOException {
        try (Peer master = new Peer(port)) {
            assertThat(master.send(selection("FFFFFFFF")).receive(1)).containsExactly(0xE5);
            byte[] garbled = receiveFrame(master.send(shortFrame(FCB, SELECTED)));
            int sum = 0;
            for (int index = 4; index < garbled.length - 2; index++) {
                sum += garbled[index];
            }
            assertThat((byte) sum).isNotEqualTo(garbled[garbled.length - 2]);
        }
    }

    @Test
    void forgetsAnUnfinishedFrameAfterAPause() throws IOException, InterruptedException {
        try (Peer master = new Peer(port)) {
            master.send(HexFormat.of().parseHex("6830306853"));
            assertThat(master.isSilent(350)).isTrue();
            assertThat(master.send(shortFrame(0x40, ADDRESS)).receive(1)).containsExactly(0xE5);
        }
    }

    @Test
    void survivesRandomAndTruncatedBytes() throws IOException {
        Fuzz.attack(port, 7, selection(METER.serial()));
        try (Peer master = new Peer(port)) {
            assertThat(read(master, FCB, ADDRESS).serial).isEqualTo(METER.serial());
        }
    }

    @Test
    void aSilentMeterSaysNothing() throws IOException {
        set(FaultKind.SILENT_METER, 0);
        try (Peer master = new Peer(port)) {
            assertThat(master.send(shortFrame(FCB, ADDRESS)).isSilent(150)).isTrue();
        }
    }

    @Test
    void aBadLineBreaksTheChecksumOnly() throws IOException {
        set(FaultKind.BAD_CHECKSUM, 0);
        try (Peer master = new Peer(port)) {
            byte[] frame = receiveFrame(master.send(shortFrame(FCB, ADDRESS)));
            assertThat(Telegram.checksumFits(frame)).isFalse();
        }
    }

    @Test
    void anErrorStateMarksValuesAndTellsTheInfoCode() throws IOException {
        set(FaultKind.ERROR_STATE, 4);
        try (Peer master = new Peer(port)) {
            Telegram telegram = read(master, FCB, ADDRESS);
            assertThat(telegram.value("3406")).isZero();
            assertThat(telegram.value("04FF22")).isEqualTo(4);
        }
    }

    @Test
    void anExchangedMeterHasAnotherSerialAndCountsAnew() throws IOException {
        town.faults.set(FaultKind.METER_EXCHANGE, METER.serial(), 12, LiveTowns.NOW.minusSeconds(86_400));
        long day = METER.readOut(LiveTowns.NOW.minusSeconds(40)).energySteps()
                - METER.readOut(LiveTowns.NOW.minusSeconds(86_440)).energySteps();
        try (Peer master = new Peer(port)) {
            Telegram telegram = read(master, FCB, ADDRESS);
            assertThat(telegram.serial).isEqualTo("9" + METER.serial().substring(1));
            assertThat(telegram.value("0406")).isEqualTo(12 + day);
            assertThat(master.send(selection(METER.serial())).isSilent(150)).isTrue();
        }
    }

    @Test
    void aForeignAnswerCarriesTheNeighboursSerial() throws IOException {
        set(FaultKind.FOREIGN_ANSWER, 0);
        try (Peer master = new Peer(port)) {
            assertThat(read(master, FCB, ADDRESS).serial)
                    .isEqualTo(LiveTowns.TOWN.homes().get(12).meter().serial());
        }
    }

    @Test
    void aClockThatIsOffShowsInTheTelegram() throws IOException {
        set(FaultKind.CLOCK_OFF, 90);
        try (Peer master = new Peer(port)) {
            assertThat(read(master, FCB, ADDRESS).clock()).isEqualTo(LocalDateTime.of(2026, 11, 23, 8, 51));
        }
    }

    @Test
    void aRegisterRollsOverAtItsCapacity() throws IOException {
        town.faults.set(FaultKind.ROLL_OVER, METER.serial(), 5, LiveTowns.NOW.minusSeconds(86_400));
        long day = METER.readOut(LiveTowns.NOW.minusSeconds(40)).energySteps()
                - METER.readOut(LiveTowns.NOW.minusSeconds(86_440)).energySteps();
        try (Peer master = new Peer(port)) {
            assertThat(day).isGreaterThan(5);
            assertThat(read(master, FCB, ADDRESS).value("0406")).isEqualTo(day - 5);
        }
    }

    private void set(FaultKind kind, double value) {
        town.faults.set(kind, Fault.EVERY, value, LiveTowns.NOW);
    }

    private static Telegram read(Peer master, int control, int address) throws IOException {
        return new Telegram(receiveFrame(master.send(shortFrame(control, address))));
    }

    private static byte[] receiveFrame(Peer master) throws IOException {
        byte[] head = master.receive(4);
        byte[] rest = master.receive((head[1] & 0xFF) + 2);
        return ByteBuffer.allocate(4 + rest.length).put(head).put(rest).array();
    }

    private static byte[] shortFrame(int control, int address) {
        return new byte[] {0x10, (byte) control, (byte) address, (byte) (control + address), 0x16};
    }

    private static byte[] selection(String serial) {
        StringBuilder lowFirst = new StringBuilder();
        for (int index = 6; index >= 0; index -= 2) {
            lowFirst.append(serial, index, index + 2);
        }
        byte[] content = HexFormat.of().parseHex("53FD52" + lowFirst + "FFFFFFFF");
        int sum = 0;
        for (byte part : content) {
            sum += part;
        }
        return ByteBuffer.allocate(17)
                .put(HexFormat.of().parseHex("680B0B68"))
                .put(content)
                .put((byte) sum)
                .put((byte) 0x16)
                .array();
    }

    /** An answer read with nothing but the position of its first record and a search for DIF and VIF. */
    private static final class Telegram {

        private final byte[] frame;
        private final String serial;

        Telegram(byte[] frame) {
            this.frame = frame;
            assertThat(checksumFits(frame)).as("checksum").isTrue();
            assertThat(frame.length).isLessThanOrEqualTo(261);
            assertThat(HexFormat.of().withUpperCase().formatHex(frame, 11, 13)).isEqualTo("2D2C");
            serial = HexFormat.of()
                    .toHexDigits(ByteBuffer.wrap(frame)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .getInt(7));
        }

        static boolean checksumFits(byte[] frame) {
            int sum = 0;
            for (int index = 4; index < frame.length - 2; index++) {
                sum += frame[index];
            }
            return (byte) sum == frame[frame.length - 2];
        }

        long value(String difVif) {
            byte[] wanted = HexFormat.of().parseHex(difVif);
            int at = 19;
            while (at < frame.length - 2) {
                int length = frame[at] & 0x0F;
                int header = (frame[at + 1] & 0xFF) == 0xFF ? 3 : 2;
                if (java.util.Arrays.equals(frame, at, at + header, wanted, 0, wanted.length)) {
                    long value = 0;
                    for (int index = length - 1; index >= 0; index--) {
                        value = value << 8 | frame[at + header + index] & 0xFF;
                    }
                    return value;
                }
                at += header + length;
            }
            throw new AssertionError(
                    "No record " + difVif + " in " + HexFormat.of().formatHex(frame));
        }

        LocalDateTime clock() {
            long bits = value("046D");
            int year = (int) (bits >> 21 & 0x07 | bits >> 25 & 0x78);
            return LocalDateTime.of(
                    2000 + year, (int) (bits >> 24 & 0x0F), (int) (bits >> 16 & 0x1F), (int) (bits >> 8 & 0x1F), (int)
                            (bits & 0x3F));
        }
    }
}
