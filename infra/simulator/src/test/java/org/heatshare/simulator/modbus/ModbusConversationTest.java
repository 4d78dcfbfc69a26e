package org.heatshare.simulator.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.heatshare.simulator.live.LiveTowns;
import org.heatshare.simulator.net.DeviceServer;
import org.heatshare.simulator.net.Fuzz;
import org.heatshare.simulator.net.Peer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModbusConversationTest {

    private final LiveTowns town = new LiveTowns();
    private DeviceServer server;
    private int port;

    @BeforeEach
    void start() throws IOException {
        server = new DeviceServer("test");
        HeatExchangerController controller = new HeatExchangerController(town.live, "NV-M1", 1983.6);
        port = server.listen("127.0.0.1", 0, controller::connect);
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"3", "4"})
    void tellsTemperaturesInTenthsAndPowerAsFloat(int function) throws IOException {
        ByteBuffer answer = ByteBuffer.wrap(ask(function, 0, 11));

        assertThat(answer.get()).isEqualTo((byte) function);
        assertThat(answer.get()).isEqualTo((byte) 22);
        double supply = answer.getShort(2) / 10.0;
        double back = answer.getShort(4) / 10.0;
        assertThat(supply).isBetween(50.0, 82.0);
        assertThat(back).isBetween(40.0, supply);
        assertThat((double) answer.getFloat(18))
                .isCloseTo(town.live.flowing("NV-M1").powerKw(), within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"4, 11, 1, 2", "4, 0, 126, 3", "4, 0, 0, 3", "6, 0, 1, 1", "16, 0, 1, 1"})
    void refusesWithAnExceptionCode(int function, int address, int count, int code) throws IOException {
        assertThat(ask(function, address, count)).containsExactly(function | 0x80, code);
    }

    @Test
    void answersRequestsThatArriveInPieces() throws IOException, InterruptedException {
        try (Peer peer = new Peer(port)) {
            byte[] request = HexFormat.of().parseHex("000100000006010400000001");
            for (byte part : request) {
                peer.send(new byte[] {part});
            }
            assertThat(HexFormat.of().formatHex(peer.receive(9))).isEqualTo("000100000005010402");
        }
    }

    @Test
    void survivesRandomAndTruncatedBytes() throws IOException {
        Fuzz.attack(port, 13, HexFormat.of().parseHex("00010000000601040000000A"));
        assertThat(ask(4, 0, 1)).hasSize(4);
    }

    private byte[] ask(int function, int address, int count) throws IOException {
        try (Peer peer = new Peer(port)) {
            peer.send(ByteBuffer.allocate(12)
                    .putShort((short) 7)
                    .putShort((short) 0)
                    .putShort((short) 6)
                    .put((byte) 1)
                    .put((byte) function)
                    .putShort((short) address)
                    .putShort((short) count)
                    .array());
            ByteBuffer header = ByteBuffer.wrap(peer.receive(7));
            assertThat(header.getShort(0)).isEqualTo((short) 7);
            return peer.receive(header.getShort(4) - 1);
        }
    }
}
