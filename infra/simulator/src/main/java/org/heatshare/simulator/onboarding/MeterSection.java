package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.heatshare.simulator.town.HeatMeter;
import org.heatshare.simulator.town.HeatSource;
import org.heatshare.simulator.town.Home;
import org.heatshare.simulator.town.Town;

/** Delivery points, meter points, heat meters and which meter hangs where since when. */
final class MeterSection {

    private final Town town;
    private final ArrayNode meters;
    private final ArrayNode deliveryPoints;
    private final ArrayNode meterPoints;
    private final ArrayNode installations;

    private MeterSection(ObjectNode document, Town town) {
        this.town = town;
        meters = document.putArray("meters");
        deliveryPoints = document.putArray("deliveryPoints");
        meterPoints = document.putArray("meterPoints");
        installations = document.putArray("installations");
    }

    static void write(ObjectNode document, Town town) {
        MeterSection section = new MeterSection(document, town);
        town.sources().forEach(section::source);
        town.homes().forEach(section::home);
    }

    private void source(HeatSource source) {
        String point = "MP-" + source.code();
        meterPoints.addObject().put("code", point).put("kind", "SOURCE").put("heatSource", source.code());
        meter(source.meter(), point, town.meteredFrom(source));
    }

    private void home(Home home) {
        ObjectNode delivery = deliveryPoints.addObject();
        delivery.put("code", home.code()).put("network", town.municipality().prefix());
        delivery.put("kind", home.kind().name()).put("dwellings", home.dwellings());
        delivery.put("street", home.street())
                .put("postalCode", home.postalCode())
                .put("city", home.city());
        delivery.put("heatedAreaM2", home.heatedAreaM2());
        String point = "MP-" + home.code();
        meterPoints.addObject().put("code", point).put("kind", "DELIVERY").put("deliveryPoint", home.code());
        meter(home.meter(), point, town.start());
    }

    private void meter(HeatMeter meter, String meterPoint, Instant installedAt) {
        ObjectNode node = meters.addObject();
        node.put("serial", meter.serial()).put("manufacturer", "KAM").put("model", meter.model());
        node.put("medium", "heat").put("primaryAddress", meter.primaryAddress());
        node.put("gateway", meter.gateway().code());
        node.put("energyUnit", meter.register().unit());
        node.put("registerDigits", meter.register().digits());
        node.put("thermalPowerMaxW", meter.thermalPowerMaxW());
        installations
                .addObject()
                .put("meterPoint", meterPoint)
                .put("meter", meter.serial())
                .put("installedAt", installedAt.toString())
                .put("startRegisterWh", meter.readOut(installedAt).energyWh());
    }
}
