package org.heatshare.portal.resident.use;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.integration.metering.WeatherSeries;
import org.jspecify.annotations.Nullable;

/** How cold it was outside, from the municipality's weather series. */
@Dependent
class OutdoorTemperature {

    private static final String SERIES = "outdoor";

    private final WeatherSeries weather;

    @Inject
    OutdoorTemperature(WeatherSeries weather) {
        this.weather = weather;
    }

    /** The mean over each interval in degrees Celsius, null where unknown; empty where the series tells nothing. */
    List<@Nullable Double> means(Tenant tenant, List<ConsumptionInterval> intervals) {
        if (intervals.isEmpty()) {
            return List.of();
        }
        Instant from = intervals.get(0).start();
        Instant until = intervals.get(intervals.size() - 1).end();
        NavigableMap<Instant, BigDecimal> values = weather.find(tenant.id(), SERIES, from, until);
        if (values.isEmpty()) {
            return List.of();
        }
        List<@Nullable Double> means = new ArrayList<>();
        for (ConsumptionInterval interval : intervals) {
            means.add(mean(values.subMap(interval.start(), true, interval.end(), false)));
        }
        return means;
    }

    private static @Nullable Double mean(NavigableMap<Instant, BigDecimal> values) {
        return values.isEmpty()
                ? null
                : values.values().stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .average()
                        .orElseThrow();
    }
}
