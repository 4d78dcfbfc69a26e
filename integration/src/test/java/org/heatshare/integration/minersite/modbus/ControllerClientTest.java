package org.heatshare.integration.minersite.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.digitalpetri.modbus.server.ModbusTcpServer;
import com.digitalpetri.modbus.server.ProcessImage;
import com.digitalpetri.modbus.server.ReadWriteModbusServices;
import com.digitalpetri.modbus.tcp.server.NettyTcpServerTransport;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.heatshare.integration.poll.DeviceNetwork;
import org.heatshare.integration.poll.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ControllerClientTest {
    private static final String MAP = """
            [{"name":"supply_temperature_c","area":"INPUT","address":0,"type":"INT16","scale":"0.1"},
             {"name":"return_temperature_c","area":"INPUT","address":1,"type":"INT16","scale":"0.1"},
             {"name":"flow_m3h","area":"INPUT","address":2,"type":"UINT16","scale":"0.01","nullValue":"65000"},
             {"name":"thermal_power_kw","area":"INPUT","address":8,"type":"FLOAT32"},
             {"name":"volume_m3","area":"HOLDING","address":100,"type":"UINT32","wordOrder":"LOW_FIRST"}]
            """;

    private final ProcessImage image = new ProcessImage();
    private final DeviceNetwork network = new DeviceNetwork(4, Duration.ofMillis(500));
    private final ControllerClient client = new ControllerClient(network, Duration.ofMillis(500));
    private InetSocketAddress address;
    private ModbusTcpServer server;

    @BeforeEach
    void startController() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        address = new InetSocketAddress("127.0.0.1", port);
        var transport = NettyTcpServerTransport.create(
                config -> config.setBindAddress("127.0.0.1").setPort(port));
        server = ModbusTcpServer.create(transport, new ReadWriteModbusServices() {
            @Override
            protected Optional<ProcessImage> getProcessImage(int unitId) {
                return Optional.of(image);
            }
        });
        server.start();
    }

    @AfterEach
    void stopController() throws Exception {
        server.stop();
        network.close();
    }

    @Test
    void readsEveryTypeByTheMap() throws Exception {
        input(0, (short) 712, (short) -35, (short) 4211);
        input(8, (short) (Float.floatToIntBits(1234.5f) >> 16), (short) Float.floatToIntBits(1234.5f));
        image.with(tx -> tx.writeHoldingRegisters(registers -> {
            registers.put(100, word((short) 2));
            registers.put(101, word((short) 1));
        }));

        assertThat(read())
                .containsExactly(
                        Map.entry("supply_temperature_c", new BigDecimal("71.2")),
                        Map.entry("return_temperature_c", new BigDecimal("-3.5")),
                        Map.entry("flow_m3h", new BigDecimal("42.11")),
                        Map.entry("thermal_power_kw", new BigDecimal("1234.5")),
                        Map.entry("volume_m3", new BigDecimal("65538")));
    }

    @Test
    void leavesOutWhatTheControllerHasNoValueFor() throws Exception {
        input(0, Short.MIN_VALUE, (short) 350, (short) 65000);
        input(8, (short) 0x7FC0, (short) 0);

        assertThat(read()).doesNotContainKeys("supply_temperature_c", "flow_m3h", "thermal_power_kw");
    }

    @Test
    void givesItsConnectionBackAlsoWhenNobodyListens() throws Exception {
        server.stop();

        assertThatThrownBy(this::read).isNotNull();
        Eventually.waitFor("connection given back", () -> network.limit().taken() == 0);
    }

    @Test
    void refusesAMapThatDoesNotFitNamingTheField() throws IOException {
        assertThatThrownBy(() -> RegisterMap.parse("[]")).hasMessageContaining("at least one");
        assertThatThrownBy(() -> RegisterMap.parse("{")).hasMessageContaining("no JSON");
        assertThatThrownBy(() -> RegisterMap.parse("[{\"name\":\"a\",\"area\":\"INPUT\",\"type\":\"INT16\"}]"))
                .hasMessageContainingAll("'a'", "'address'");
        assertThatThrownBy(() ->
                        RegisterMap.parse("[{\"name\":\"a\",\"area\":\"INPUT\",\"address\":70000,\"type\":\"INT16\"}]"))
                .hasMessageContaining("70000");
        assertThatThrownBy(() ->
                        RegisterMap.parse("[{\"name\":\"a\",\"area\":\"INPUT\",\"address\":1,\"type\":\"INT8\"}]"))
                .hasMessageContainingAll("INT8", "UINT32");
    }

    private Map<String, BigDecimal> read() throws Exception {
        return client.read(address, RegisterMap.parse(MAP)).get(10, TimeUnit.SECONDS);
    }

    private void input(int first, short... words) {
        image.with(tx -> tx.writeInputRegisters(registers -> {
            for (int i = 0; i < words.length; i++) {
                registers.put(first + i, word(words[i]));
            }
        }));
    }

    private static byte[] word(short value) {
        return ByteBuffer.allocate(2).putShort(value).array();
    }
}
