package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.stream.Stream;
import org.heatshare.simulator.town.EncryptionKeys;
import org.heatshare.simulator.town.HeatMeter;
import org.heatshare.simulator.town.Home;
import org.heatshare.simulator.town.Town;

/** Delivery points, meter points, heat meters and which meter hangs where since when. */
final class MeterSection {

    private final Town town;

    MeterSection(Town town) {
        this.town = town;
    }

    Stream<ObjectNode> meters() {
        return town.meters().stream().map(MeterSection::meter);
    }

    Stream<ObjectNode> deliveryPoints() {
        return town.homes().stream().map(this::deliveryPoint);
    }

    Stream<ObjectNode> meterPoints() {
        Stream<ObjectNode> ofSources = town.sources().stream()
                .map(source -> Nodes.object()
                        .put("code", meterPoint(source.code()))
                        .put("kind", "SOURCE")
                        .put("heatSource", source.code()));
        Stream<ObjectNode> ofHomes = town.homes().stream()
                .map(home -> Nodes.object()
                        .put("code", meterPoint(home.code()))
                        .put("kind", "DELIVERY")
                        .put("deliveryPoint", home.code()));
        return Stream.concat(ofSources, ofHomes);
    }

    Stream<ObjectNode> installations() {
        return Stream.concat(
                town.sources().stream()
                        .map(source -> installation(source.code(), source.meter(), town.meteredFrom(source))),
                town.homes().stream().map(home -> installation(home.code(), home.meter(), town.start())));
    }

    private ObjectNode deliveryPoint(Home home) {
        return Nodes.object()
                .put("code", home.code())
                .put("network", town.municipality().prefix())
                .put("kind", home.kind().name())
                .put("dwellings", home.dwellings())
                .put("street", home.street())
                .put("postalCode", home.postalCode())
                .put("city", home.city())
                .put("heatedAreaM2", home.heatedAreaM2());
    }

    private static ObjectNode meter(HeatMeter meter) {
        ObjectNode entry = Nodes.object()
                .put("serial", meter.serial())
                .put("manufacturer", "KAM")
                .put("model", meter.model())
                .put("medium", "heat")
                .put("primaryAddress", meter.primaryAddress())
                .put("gateway", meter.gateway().code())
                .put("energyUnit", meter.register().unit())
                .put("registerDigits", meter.register().digits())
                .put("thermalPowerMaxW", meter.thermalPowerMaxW());
        String key = EncryptionKeys.keyOf(meter.serial());
        return key == null ? entry : entry.put("key", key);
    }

    private static ObjectNode installation(String place, HeatMeter meter, Instant installedAt) {
        return Nodes.object()
                .put("meterPoint", meterPoint(place))
                .put("meter", meter.serial())
                .put("installedAt", installedAt.toString())
                .put("startRegisterWh", meter.readOut(installedAt).energyWh());
    }

    private static String meterPoint(String place) {
        return "MP-" + place;
    }
}
