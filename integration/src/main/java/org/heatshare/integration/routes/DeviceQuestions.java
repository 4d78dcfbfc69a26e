package org.heatshare.integration.routes;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.heatmeter.gateway.GatewayClient;
import org.heatshare.integration.heatmeter.gateway.GatewaySettings;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.minersite.family.MinerFamilies;
import org.heatshare.integration.minersite.modbus.ControllerClient;
import org.heatshare.integration.poll.DeviceNetwork;
import org.heatshare.integration.poll.PollTarget;

/** What each kind of device is asked, all over one event loop and under one limit of connections. */
final class DeviceQuestions implements AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);

    private final DeviceNetwork network;
    private final MinerFamilies miners;
    private final ControllerClient controllers;
    private final GatewayClient gateways;

    DeviceQuestions(int connectionsMax, Clock clock) {
        network = new DeviceNetwork(connectionsMax, CONNECT_TIMEOUT);
        miners = new MinerFamilies(network, ANSWER_TIMEOUT);
        controllers = new ControllerClient(network, ANSWER_TIMEOUT);
        gateways = new GatewayClient(network, GatewaySettings.STANDARD, clock);
    }

    CompletableFuture<?> askMiner(PollTarget target) {
        var miner = (PolledMiner) target;
        return miners.read(miner.protocol(), miner.endpoint());
    }

    CompletableFuture<?> askController(PollTarget target) {
        var controller = (ModbusController) target;
        return controllers.read(controller.address(), controller.map());
    }

    /** @param keys open what meters encrypt, without waiting for the database */
    CompletableFuture<?> askMeters(PollTarget target, KeyRing keys) {
        var round = (MeterRound) target;
        return gateways.read(round.address(), round.meters(), keys);
    }

    GatewayClient gateways() {
        return gateways;
    }

    @Override
    public void close() {
        network.close();
    }
}
