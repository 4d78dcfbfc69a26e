package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.heatshare.simulator.modbus.ControllerRegister;
import org.heatshare.simulator.town.Gateway;
import org.heatshare.simulator.town.HeatSource;
import org.heatshare.simulator.town.MinerUnit;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;

/** Heat sources and the devices that are asked about them. */
final class PlantSection {

    private PlantSection() {}

    static void write(ObjectNode document, Town town) {
        ArrayNode sources = document.putArray("heatSources");
        town.sources().forEach(source -> source(sources.addObject(), town, source));
        ArrayNode gateways = document.putArray("gateways");
        for (Gateway gateway : town.gateways()) {
            ObjectNode node = gateways.addObject();
            node.put("code", gateway.code()).put("address", gateway.address()).put("protocol", "MBUS_TCP");
        }
        ArrayNode controllers = document.putArray("controllers");
        if (town.municipality() == Municipality.NORRVIK) {
            controller(controllers.addObject());
        }
        ArrayNode miners = document.putArray("miners");
        for (HeatSource source : town.sources()) {
            if (source.site() != null) {
                source.site().units().forEach(unit -> miner(miners.addObject(), unit));
            }
        }
    }

    private static void source(ObjectNode node, Town town, HeatSource source) {
        node.put("code", source.code());
        node.put("network", town.municipality().prefix());
        node.put("kind", source.isMinerSite() ? "MINER_SITE" : "BOILER");
        node.put("name", source.name());
        if (source.isMinerSite()) {
            node.put("operator", OnboardingDocument.OPERATOR);
        }
        node.put("thermalPowerMaxW", source.thermalPowerMaxW());
        node.put("commissionedOn", source.commissionedOn().toString());
        node.put("fuel", source.fuel());
    }

    private static void controller(ObjectNode node) {
        node.put("code", "NV-HX1").put("heatSource", "NV-M1");
        node.put("address", "127.18.0.1:1502").put("protocol", "MODBUS_TCP");
        ArrayNode map = node.putArray("registerMap");
        for (ControllerRegister register : ControllerRegister.MAP) {
            map.addObject()
                    .put("name", register.name())
                    .put("area", "INPUT")
                    .put("address", register.address())
                    .put("type", register.type())
                    .put("scale", register.scale());
        }
    }

    private static void miner(ObjectNode node, MinerUnit unit) {
        node.put("code", unit.code()).put("heatSource", unit.site());
        node.put("address", unit.host() + ":" + MinerUnit.PORT).put("protocol", "AVALON");
        node.put("model", MinerUnit.MODEL).put("phase", unit.phase());
        node.put("container", unit.container()).put("loop", unit.loop());
    }
}
