package org.heatshare.integration.minersite.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.digitalpetri.modbus.server.ModbusTcpServer;
import com.digitalpetri.modbus.server.ProcessImage;
import com.digitalpetri.modbus.server.ReadWriteModbusServices;
import com.digitalpetri.modbus.tcp.server.NettyTcpServerTransport;
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
            {"unitId":3,"registers":[
             {"name":"supply_temperature","quantity":"TEMPERATURE","unit":"°C","area":"INPUT","address":0,"type":"INT16","scale":"0.1"},
             {"name":"return_temperature","quantity":"TEMPERATURE","unit":"°C","area":"INPUT","address":1,"type":"INT16","scale":0.1},
             {"name":"flow","quantity":"VOLUME_FLOW","unit":"l/h","area":"INPUT","address":2,"type":"UINT16","nullValue":"65000"},
             {"name":"thermal_power","quantity":"THERMAL_POWER","unit":"kW","area":"INPUT","address":8,"type":"FLOAT32"},
             {"name":"volume","quantity":"VOLUME","unit":"m3","area":"HOLDING","address":100,"type":"UINT32","wordOrder":"LOW_FIRST"},
             {"name":"heat","quantity":"HEAT_ENERGY","unit":"MWh","area":"HOLDING","address":102,"type":"INT64","wordOrder":"LOW_FIRST","scale":"0.001"},
             {"name":"power","quantity":"ELECTRIC_POWER","unit":"W","area":"HOLDING","address":106,"type":"FLOAT64"}]}
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
                return unitId == 3 ? Optional.of(image) : Optional.empty();
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
            long heat = 12_345_678_901L;
            for (int i = 0; i < 4; i++) {
                registers.put(102 + i, word((short) (heat >> 16 * i)));
                registers.put(106 + i, word((short) (Double.doubleToLongBits(7150.5) >> 16 * (3 - i))));
            }
        }));

        assertThat(read())
                .containsExactly(
                        Map.entry("supply_temperature_c", new BigDecimal("71.2")),
                        Map.entry("return_temperature_c", new BigDecimal("-3.5")),
                        Map.entry("flow_m3h", new BigDecimal("4.211")),
                        Map.entry("thermal_power_kw", new BigDecimal("1234.5")),
                        Map.entry("volume_m3", new BigDecimal("65538")),
                        Map.entry("heat_kwh", new BigDecimal("12345678901.000")),
                        Map.entry("power_kw", new BigDecimal("7.1505")));
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
