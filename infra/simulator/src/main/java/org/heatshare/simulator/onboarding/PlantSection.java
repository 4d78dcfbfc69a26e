package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.heatshare.simulator.modbus.HeatExchangerController;
import org.heatshare.simulator.town.HeatSource;
import org.heatshare.simulator.town.MinerUnit;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;

/** Heat sources and the devices that are asked about them. */
final class PlantSection {

    private static final String SUPPLY_TEMPERATURE_REQUIRED_C = "65.0";

    private final Town town;

    PlantSection(Town town) {
        this.town = town;
    }

    Stream<ObjectNode> heatSources() {
        return town.sources().stream().map(this::heatSource);
    }

    Stream<ObjectNode> gateways() {
        return town.gateways().stream()
                .map(gateway -> Nodes.object()
                        .put("code", gateway.code())
                        .put("address", gateway.address())
                        .put("protocol", "MBUS_TCP"));
    }

    Stream<ObjectNode> controllers() {
        return town.municipality() == Municipality.NORRVIK ? Stream.of(controller()) : Stream.empty();
    }

    Stream<ObjectNode> miners() {
        return town.sources().stream()
                .flatMap(source -> source.site() == null ? Stream.empty() : source.site().units().stream())
                .map(PlantSection::miner);
    }

    private ObjectNode heatSource(HeatSource source) {
        ObjectNode node = Nodes.object()
                .put("code", source.code())
                .put("network", town.municipality().prefix())
                .put("kind", source.isMinerSite() ? "MINER_SITE" : "BOILER")
                .put("name", source.name());
        if (source.isMinerSite()) {
            node.put("operator", OnboardingDocument.OPERATOR);
            node.put("supplyTemperatureRequiredC", SUPPLY_TEMPERATURE_REQUIRED_C);
        }
        return node.put("thermalPowerMaxW", source.thermalPowerMaxW())
                .put("commissionedOn", source.commissionedOn().toString())
                .put("fuel", source.fuel());
    }

    private static ObjectNode controller() {
        ObjectNode node = Nodes.object()
                .put("code", "NV-HX1")
                .put("heatSource", "NV-M1")
                .put("address", "127.18.0.1:1502")
                .put("protocol", "MODBUS_TCP");
        node.set("registerMap", HeatExchangerController.registerMap());
        return node;
    }

    private static ObjectNode miner(MinerUnit unit) {
        return Nodes.object()
                .put("code", unit.code())
                .put("heatSource", unit.site())
                .put("address", unit.host() + ":" + MinerUnit.PORT)
                .put("protocol", "AVALON")
                .put("model", MinerUnit.MODEL)
                .put("phase", unit.phase())
                .put("container", unit.container())
                .put("loop", unit.loop());
    }
}
