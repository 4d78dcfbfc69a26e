package org.heatshare.integration.metering;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What senders call meters: by their serial, or by the code of the meter point that a meter measures at. Made for one
 * delivery; the registry is asked once, and only when something else than a serial of digits occurs.
 */
public final class MeterNames {
    private static final String SERIAL = "[0-9]{1,8}";

    private final Supplier<List<MeterInstallation>> registry;
    private @Nullable Map<String, List<MeterInstallation>> byMeterPoint;

    public MeterNames(Supplier<List<MeterInstallation>> registry) {
        this.registry = registry;
    }

    /**
     * The serial of the meter that was meant; a name that is of no meter point is taken for a serial.
     *
     * @throws IllegalArgumentException when no meter was at the meter point then
     */
    public String serial(String name, Instant at) {
        if (name.matches(SERIAL)) {
            return name;
        }
        List<MeterInstallation> installations = byMeterPoint().get(name);
        if (installations == null) {
            return name;
        }
        return installations.stream()
                .filter(one ->
                        !at.isBefore(one.installedAt()) && (one.removedAt() == null || at.isBefore(one.removedAt())))
                .map(MeterInstallation::meter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("meter '" + name
                        + "' is a meter point at which no meter was at " + at + "; send the meter's serial"));
    }

    private Map<String, List<MeterInstallation>> byMeterPoint() {
        Map<String, List<MeterInstallation>> known = byMeterPoint;
        if (known == null) {
            known = registry.get().stream().collect(Collectors.groupingBy(MeterInstallation::meterPoint));
            byMeterPoint = known;
        }
        return known;
    }
}
