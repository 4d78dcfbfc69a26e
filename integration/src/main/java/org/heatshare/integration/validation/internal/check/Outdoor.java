package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.heatshare.integration.estimation.OutdoorTemperatures;

/** Outdoor temperatures, degrees Celsius from an instant on. */
public record Outdoor(NavigableMap<Instant, BigDecimal> temperaturesC) {
    OptionalDouble at(long second) {
        return new OutdoorTemperatures(temperaturesC).at(second);
    }

    OptionalDouble mean(DayHours day) {
        return IntStream.range(0, day.hoursWh().size())
                .mapToObj(hour -> at(day.hourStart(hour)))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
