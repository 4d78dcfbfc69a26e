package org.heatshare.integration.estimation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;

/** Outdoor temperatures, degrees Celsius from an instant on. A value holds for three hours at most. */
public record OutdoorTemperatures(NavigableMap<Instant, BigDecimal> temperaturesC) {
    private static final Duration HOLDS = Duration.ofHours(3);

    /** @param second seconds since 1970 */
    public OptionalDouble at(long second) {
        Instant at = Instant.ofEpochSecond(second);
        Map.Entry<Instant, BigDecimal> last = temperaturesC.floorEntry(at);
        return last == null || last.getKey().plus(HOLDS).isBefore(at)
                ? OptionalDouble.empty()
                : OptionalDouble.of(last.getValue().doubleValue());
    }
}
