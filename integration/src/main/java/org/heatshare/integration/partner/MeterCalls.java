package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.MeterReadOuts;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.StoredReadOut;
import org.jspecify.annotations.Nullable;

/** {@code GET /meters} and a meter's readings, page by page. */
final class MeterCalls {
    private static final int METERS_A_PAGE = 500;
    private static final int READ_OUTS_A_PAGE = 2_000;

    private final MeteringRegistry registry;
    private final MeterReadOuts readOuts;

    MeterCalls(MeteringRegistry registry, MeterReadOuts readOuts) {
        this.registry = registry;
        this.readOuts = readOuts;
    }

    PartnerCall.Answer list(PartnerRequest request) {
        String after = request.parameter("after");
        List<HeatMeter> meters = registry.metersAfter(request.tenant(), after == null ? "" : after, METERS_A_PAGE);
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray("meters");
        meters.forEach(meter -> array.addObject()
                .put("serial", meter.serial())
                .put("manufacturer", meter.manufacturer())
                .put("model", meter.model())
                .put("energyUnit", meter.energyUnit().symbol()));
        if (meters.size() == METERS_A_PAGE) {
            json.put("next", meters.get(meters.size() - 1).serial());
        }
        return PartnerCall.Answer.ok(json);
    }

    PartnerCall.Answer readings(PartnerRequest request) {
        DateRange days = DateRange.of(request);
        Instant from = request.after()
                .map(after -> after.plusSeconds(1))
                .orElseGet(() -> days.from().atStartOfDay(ZoneOffset.UTC).toInstant());
        Instant until = days.to().atStartOfDay(ZoneOffset.UTC).toInstant();
        String serial = String.valueOf(request.parameter("serial"));
        List<StoredReadOut> found = readOuts.find(request.tenant(), serial, from, until, READ_OUTS_A_PAGE);
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("meter", serial);
        ArrayNode array = json.putArray("readings");
        found.forEach(readOut -> add(array.addObject(), readOut));
        if (found.size() == READ_OUTS_A_PAGE) {
            json.put("next", found.get(found.size() - 1).readAt().toString());
        }
        return PartnerCall.Answer.ok(json);
    }

    private static void add(ObjectNode json, StoredReadOut readOut) {
        json.put("at", readOut.readAt().toString());
        json.put("heat_energy", readOut.energyRegister().toPlainString());
        json.put("unit", readOut.energyUnit().symbol());
        json.put("heat_energy_wh", readOut.energyWh());
        json.put("volume_l", readOut.volumeL());
        json.put("supply_temperature_c", degrees(readOut.supplyTemperatureCc()));
        json.put("return_temperature_c", degrees(readOut.returnTemperatureCc()));
        json.put("volume_flow_lh", readOut.volumeFlowLh());
        json.put("thermal_power_w", readOut.thermalPowerW());
        json.put("forward_m3c", readOut.forwardM3c());
        json.put("return_m3c", readOut.returnM3c());
        json.put("info_code", readOut.infoCode());
    }

    static @Nullable BigDecimal degrees(@Nullable Integer hundredths) {
        return hundredths == null ? null : BigDecimal.valueOf(hundredths, 2);
    }
}
