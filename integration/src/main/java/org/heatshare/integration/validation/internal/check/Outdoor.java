package org.heatshare.integration.validation.internal.check;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Outdoor temperatures, degrees Celsius from an instant on. A value holds for three hours at most. */
public record Outdoor(NavigableMap<Instant, BigDecimal> temperaturesC) {
    private static final Duration HOLDS = Duration.ofHours(3);

    OptionalDouble at(long second) {
        Instant at = Instant.ofEpochSecond(second);
        Map.Entry<Instant, BigDecimal> last = temperaturesC.floorEntry(at);
        return last == null || last.getKey().plus(HOLDS).isBefore(at)
                ? OptionalDouble.empty()
                : OptionalDouble.of(last.getValue().doubleValue());
    }

    OptionalDouble mean(DayHours day) {
        return IntStream.range(0, day.hoursWh().size())
                .mapToObj(hour -> at(day.hourStart(hour)))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
