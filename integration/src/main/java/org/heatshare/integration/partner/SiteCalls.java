package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.MinersAtSite;
import org.heatshare.integration.metering.NetworkHeat;
import org.heatshare.integration.metering.SourceNow;

/** {@code GET /sites} and the heat that a site delivered, by its settlement meter. */
final class SiteCalls {
    private static final int DAYS_MAX = 800;

    private final MeteringRegistry registry;
    private final NetworkHeat heat;

    SiteCalls(MeteringRegistry registry, NetworkHeat heat) {
        this.registry = registry;
        this.heat = heat;
    }

    PartnerCall.Answer list(PartnerRequest request) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode sites = json.putArray("sites");
        sites(request)
                .forEach(site -> sites.addObject()
                        .put("id", site.code())
                        .put("name", site.name())
                        .put("network", site.network())
                        .put("operator", site.operator())
                        .put("thermal_power_max_w", site.thermalPowerMaxW())
                        .put("commissionedOn", site.commissionedOn().toString()));
        return PartnerCall.Answer.ok(json);
    }

    PartnerCall.Answer heat(PartnerRequest request) {
        DateRange asked = DateRange.of(request);
        DateRange page = asked.first(DAYS_MAX);
        String id = String.valueOf(request.parameter("id"));
        HeatSource site = sites(request).stream()
                .filter(source -> source.code().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no site '" + id + "'")));
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("site", id);
        addNow(json, request, site);
        ArrayNode days = json.putArray("days");
        heat.days(request.tenant(), site.network(), page.from(), page.to())
                .forEach(day -> days.addObject()
                        .put("start", day.start().toString())
                        .put("end", day.end().toString())
                        .put("energy_wh", day.sourcesWh().get(id)));
        if (page.to().isBefore(asked.to())) {
            json.put("next", page.to().toString());
        }
        return PartnerCall.Answer.ok(json);
    }

    private void addNow(ObjectNode json, PartnerRequest request, HeatSource site) {
        MinersAtSite miners = heat.miners(request.tenant(), site.code());
        json.put("miners", miners.miners()).put("minersRunning", miners.running());
        for (SourceNow now : heat.sourcesNow(request.tenant(), site.network())) {
            if (now.source().code().equals(site.code()) && now.readAt() != null) {
                json.put("at", now.readAt().toString())
                        .put("thermal_power_w", now.thermalPowerW())
                        .put("supply_temperature_c", MeterCalls.degrees(now.supplyTemperatureCc()))
                        .put("return_temperature_c", MeterCalls.degrees(now.returnTemperatureCc()));
            }
        }
    }

    private List<HeatSource> sites(PartnerRequest request) {
        return registry.heatSources(request.tenant()).stream()
                .filter(source -> source.kind() == HeatSource.Kind.MINER_SITE)
                .toList();
    }
}
