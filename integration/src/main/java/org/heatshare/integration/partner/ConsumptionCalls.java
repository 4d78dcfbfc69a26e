package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.Consumption;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.DaySpan;

/** {@code GET /delivery-points/{id}/consumption}: what a delivery point drew, by hour, day or month. */
final class ConsumptionCalls {
    private static final int DAYS_OF_HOURS_A_PAGE = 31;
    private static final int DAYS_A_PAGE = 800;

    private final Consumption consumption;

    ConsumptionCalls(Consumption consumption) {
        this.consumption = consumption;
    }

    PartnerCall.Answer find(PartnerRequest request) {
        DateRange asked = DateRange.of(request);
        String code = String.valueOf(request.parameter("id"));
        TenantId tenant = request.tenant();
        int id = consumption
                .findDeliveryPointId(tenant, code)
                .orElseThrow(() -> new ProblemException(Problem.notFound("There is no delivery point '" + code + "'")));
        String resolution = String.valueOf(request.parameter("resolution"));
        DateRange page = asked.first("hour".equals(resolution) ? DAYS_OF_HOURS_A_PAGE : DAYS_A_PAGE);
        List<ConsumptionInterval> intervals = switch (resolution) {
            case "hour" -> hours(tenant, id, page);
            case "day" -> consumption.days(tenant, id, page.from(), page.to(), DaySpan.all());
            case "month" -> months(tenant, id, page);
            default ->
                throw new ProblemException(
                        Problem.badRequest("resolution", "resolution '" + resolution + "' must be hour, day or month"));
        };
        return answer(code, resolution, intervals, asked, page);
    }

    private List<ConsumptionInterval> hours(TenantId tenant, int id, DateRange page) {
        List<ConsumptionInterval> hours = new ArrayList<>();
        for (LocalDate day = page.from(); day.isBefore(page.to()); day = day.plusDays(1)) {
            hours.addAll(consumption.hours(tenant, id, day, DaySpan.all()));
        }
        return hours;
    }

    /** Whole months that begin in the range; what of them lies outside is left out of their sums. */
    private List<ConsumptionInterval> months(TenantId tenant, int id, DateRange page) {
        YearMonth first = YearMonth.from(page.from());
        YearMonth last = YearMonth.from(page.to().minusDays(1));
        List<ConsumptionInterval> months = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            for (ConsumptionInterval month :
                    consumption.months(tenant, id, Year.of(year), new DaySpan(page.from(), page.to()))) {
                YearMonth of = YearMonth.from(month.firstDay());
                if (!of.isBefore(first) && !of.isAfter(last)) {
                    months.add(month);
                }
            }
        }
        return months;
    }

    private static PartnerCall.Answer answer(
            String code, String resolution, List<ConsumptionInterval> intervals, DateRange asked, DateRange page) {
        ObjectNode json =
                JsonNodeFactory.instance.objectNode().put("deliveryPoint", code).put("resolution", resolution);
        ArrayNode array = json.putArray("intervals");
        intervals.forEach(interval -> array.addObject()
                .put("start", interval.start().toString())
                .put("end", interval.end().toString())
                .put("energy_wh", interval.energyWh())
                .put("volume_l", interval.volumeL())
                .put("quality", String.valueOf(interval.quality()))
                .put("complete", interval.complete()));
        if (page.to().isBefore(asked.to())) {
            json.put("next", page.to().toString());
        }
        return PartnerCall.Answer.ok(json);
    }
}
