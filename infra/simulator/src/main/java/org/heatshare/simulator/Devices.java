package org.heatshare.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.heatshare.simulator.avalon.AvalonMiner;
import org.heatshare.simulator.fault.FaultBook;
import org.heatshare.simulator.fault.FaultKind;
import org.heatshare.simulator.fault.TargetKind;
import org.heatshare.simulator.live.LiveTown;
import org.heatshare.simulator.mbus.MbusLine;
import org.heatshare.simulator.modbus.HeatExchangerController;
import org.heatshare.simulator.net.DeviceServer;
import org.heatshare.simulator.town.Gateway;
import org.heatshare.simulator.town.HeatSource;
import org.heatshare.simulator.town.MinerUnit;
import org.heatshare.simulator.town.Municipality;

/** All devices of the towns on their loopback addresses, as reachable as their faults allow. */
final class Devices implements AutoCloseable {

    private static final String CONTROLLER_HOST = "127.18.0.1";
    private static final int CONTROLLER_PORT = 1502;
    private static final String CONTROLLER = "NV-HX1";
    private static final String CONTROLLED_SITE = "NV-M1";

    private final DeviceServer server;
    private final List<LiveTown> towns;
    private final FaultBook faults;

    /** @throws IOException when an address is taken; the message names it */
    Devices(List<LiveTown> towns, FaultBook faults) throws IOException {
        this.towns = towns;
        this.faults = faults;
        server = new DeviceServer("devices");
        try {
            for (LiveTown town : towns) {
                listen(town);
            }
        } catch (IOException e) {
            server.close();
            throw e;
        }
        server.start();
        faults.onChange(this::setReachable);
        setReachable(FaultKind.DEAD_MINER);
        setReachable(FaultKind.DEAD_GATEWAY);
        setReachable(FaultKind.DEAD_CONTROLLER);
    }

    private void listen(LiveTown town) throws IOException {
        for (Gateway gateway : town.town().gateways()) {
            server.listen(gateway.host(), gateway.port(), new MbusLine(gateway, town)::connect);
        }
        for (HeatSource source : town.town().sources()) {
            if (source.site() != null) {
                for (MinerUnit unit : source.site().units()) {
                    server.listen(unit.host(), MinerUnit.PORT, new AvalonMiner(unit, town, faults)::connect);
                }
            }
            if (source.code().equals(CONTROLLED_SITE) && town.town().municipality() == Municipality.NORRVIK) {
                double ratedKw = source.thermalPowerMaxW() / 1000.0;
                server.listen(
                        CONTROLLER_HOST,
                        CONTROLLER_PORT,
                        new HeatExchangerController(town, source.code(), ratedKw)::connect);
            }
        }
    }

    boolean exists(TargetKind kind, String target) {
        return towns.stream().map(LiveTown::town).anyMatch(town -> switch (kind) {
            case METER -> town.findMeter(target).isPresent();
            case GATEWAY ->
                town.gateways().stream().anyMatch(line -> line.code().equals(target));
            case SITE ->
                town.sources().stream()
                        .anyMatch(
                                source -> source.isMinerSite() && source.code().equals(target));
            case MINER ->
                town.sources().stream()
                        .anyMatch(source -> source.site() != null
                                && source.site().units().stream()
                                        .anyMatch(unit -> unit.code().equals(target)));
            case CONTROLLER -> target.equals(CONTROLLER);
        });
    }

    private void setReachable(FaultKind changed) {
        try {
            if (changed == FaultKind.DEAD_CONTROLLER) {
                server.setReachable(CONTROLLER_HOST, CONTROLLER_PORT, !faults.isOn(changed, CONTROLLER));
                return;
            }
            for (LiveTown town : towns) {
                if (changed == FaultKind.DEAD_GATEWAY) {
                    for (Gateway line : town.town().gateways()) {
                        server.setReachable(line.host(), line.port(), !faults.isOn(changed, line.code()));
                    }
                } else if (changed == FaultKind.DEAD_MINER) {
                    setMinersReachable(town);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setMinersReachable(LiveTown town) throws IOException {
        for (HeatSource source : town.town().sources()) {
            if (source.site() != null) {
                for (MinerUnit unit : source.site().units()) {
                    boolean alive = !faults.isOn(FaultKind.DEAD_MINER, unit.code());
                    server.setReachable(unit.host(), MinerUnit.PORT, alive);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
