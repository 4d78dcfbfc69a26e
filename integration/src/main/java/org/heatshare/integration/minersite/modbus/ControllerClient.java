package org.heatshare.integration.minersite.modbus;

import com.digitalpetri.modbus.client.ModbusTcpClient;
import com.digitalpetri.modbus.pdu.ReadHoldingRegistersRequest;
import com.digitalpetri.modbus.pdu.ReadHoldingRegistersResponse;
import com.digitalpetri.modbus.pdu.ReadInputRegistersRequest;
import com.digitalpetri.modbus.pdu.ReadInputRegistersResponse;
import com.digitalpetri.modbus.tcp.client.NettyTcpClientTransport;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.poll.ConnectionLimit;
import org.heatshare.integration.poll.DeviceNetwork;

/** Reads controllers over Modbus TCP, all registers of the map in as few requests as they fit, without blocking. */
public final class ControllerClient {
    private final DeviceNetwork network;
    private final Duration answerTimeout;

    public ControllerClient(DeviceNetwork network, Duration answerTimeout) {
        this.network = network;
        this.answerTimeout = answerTimeout;
    }

    /** Values by their kept names in the map's order; those that the controller has no value for are left out. */
    public CompletableFuture<Map<String, BigDecimal>> read(InetSocketAddress address, RegisterMap map) {
        return network.limit().acquire().thenCompose(permit -> read(address, map, permit));
    }

    private CompletableFuture<Map<String, BigDecimal>> read(
            InetSocketAddress address, RegisterMap map, ConnectionLimit.Permit permit) {
        ModbusTcpClient client = client(address);
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        return client.connectAsync()
                .toCompletableFuture()
                .thenCompose(connected -> readBlocks(client, map.unit(), RegisterBlock.of(map), 0, values))
                .thenApply(done -> inOrder(map, values))
                .whenComplete(
                        (done, failure) -> client.disconnectAsync().whenComplete((closed, ignored) -> permit.close()));
    }

    private ModbusTcpClient client(InetSocketAddress address) {
        var transport = NettyTcpClientTransport.create(config -> config.setHostname(address.getHostString())
                .setPort(address.getPort())
                .setConnectTimeout(network.connectTimeout())
                .setConnectPersistent(false)
                .setEventLoopGroup(network.loop()));
        return ModbusTcpClient.create(transport, config -> config.setRequestTimeout(answerTimeout));
    }

    private static CompletableFuture<Void> readBlocks(
            ModbusTcpClient client, int unit, List<RegisterBlock> blocks, int next, Map<String, BigDecimal> values) {
        if (next == blocks.size()) {
            return CompletableFuture.completedFuture(null);
        }
        RegisterBlock block = blocks.get(next);
        return words(client, unit, block).thenCompose(words -> {
            take(block, words, values);
            return readBlocks(client, unit, blocks, next + 1, values);
        });
    }

    private static CompletableFuture<byte[]> words(ModbusTcpClient client, int unit, RegisterBlock block) {
        if (block.area() == Register.Area.INPUT) {
            return client.readInputRegistersAsync(unit, new ReadInputRegistersRequest(block.address(), block.words()))
                    .thenApply(ReadInputRegistersResponse::registers)
                    .toCompletableFuture();
        }
        return client.readHoldingRegistersAsync(unit, new ReadHoldingRegistersRequest(block.address(), block.words()))
                .thenApply(ReadHoldingRegistersResponse::registers)
                .toCompletableFuture();
    }

    private static void take(RegisterBlock block, byte[] words, Map<String, BigDecimal> values) {
        if (words.length != 2 * block.words()) {
            throw new DeviceAnswerException("The controller answered %d bytes for %d registers from %d."
                    .formatted(words.length, block.words(), block.address()));
        }
        for (Register register : block.registers()) {
            BigDecimal value = RegisterValues.value(register, words, register.address() - block.address());
            if (value != null) {
                values.put(register.value().keptName(), value);
            }
        }
    }

    private static Map<String, BigDecimal> inOrder(RegisterMap map, Map<String, BigDecimal> values) {
        Map<String, BigDecimal> ordered = new LinkedHashMap<>();
        for (Register register : map.registers()) {
            BigDecimal value = values.get(register.value().keptName());
            if (value != null) {
                ordered.put(register.value().keptName(), value);
            }
        }
        return ordered;
    }
}
