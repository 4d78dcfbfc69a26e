package org.heatshare.integration.alarm.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.Trouble;
import org.heatshare.integration.metering.lookup.MeterPlace;
import org.heatshare.integration.metering.lookup.MeterRow;

/**
 * What silent meters say: many behind one gateway are one trouble of its line, others each their own. Silence is that of
 * the list of meters; it raises an alarm only where somebody has listened for as long.
 */
public final class SilentMeterTroubles {
    /** A meter is asked every hour; so long after somebody began to listen, its silence means something. */
    public static final Duration PATIENCE = Duration.ofHours(2);

    private static final int LINE_METERS_MIN = 3;

    private final Map<String, GatewayTroubles.Behind> behind;
    private final Set<String> notYet;
    private final boolean listening;

    /**
     * @param behind which meters stand behind which gateway
     * @param notYet gateways whose meters have not been asked for long enough
     * @param listening whether somebody has listened for long enough at all
     */
    public SilentMeterTroubles(Map<String, GatewayTroubles.Behind> behind, Set<String> notYet, boolean listening) {
        this.behind = behind;
        this.notYet = notYet;
        this.listening = listening;
    }

    /** @param silent the silent meters of the list of meters */
    public List<Trouble> of(Collection<MeterRow> silent) {
        Map<String, List<MeterRow>> byGateway = silent.stream()
                .filter(meter -> meter.lastSeenAt() != null)
                .collect(Collectors.groupingBy(
                        meter -> Objects.requireNonNullElse(meter.gateway(), ""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Trouble> troubles = new ArrayList<>();
        byGateway.forEach((gateway, meters) -> {
            GatewayTroubles.Behind all = behind.get(gateway);
            boolean certain = listening && !notYet.contains(gateway);
            if (all != null && meters.size() >= LINE_METERS_MIN && 2 * meters.size() >= all.meters()) {
                troubles.add(line(gateway, meters, all, certain));
            } else {
                meters.forEach(meter -> troubles.add(single(meter, certain)));
            }
        });
        return troubles;
    }

    private static Trouble line(String gateway, List<MeterRow> meters, GatewayTroubles.Behind all, boolean certain) {
        List<Instant> seen = meters.stream()
                .map(meter -> Objects.requireNonNull(meter.lastSeenAt()))
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Trouble(
                AlarmCause.LINE_SILENT,
                gateway,
                seen.get(0),
                seen.get(seen.size() - 1),
                meters.stream().map(MeterRow::serial).collect(Collectors.toSet()),
                all.sources(),
                null,
                certain);
    }

    private static Trouble single(MeterRow meter, boolean certain) {
        MeterPlace place = meter.place();
        Set<String> sources = place != null && place.kind() == MeterPlace.Kind.SOURCE ? Set.of(place.code()) : Set.of();
        Instant seen = Objects.requireNonNull(meter.lastSeenAt());
        return new Trouble(
                sources.isEmpty() ? AlarmCause.METER_SILENT : AlarmCause.SETTLEMENT_METER_SILENT,
                meter.serial(),
                seen,
                seen,
                Set.of(meter.serial()),
                sources,
                null,
                certain);
    }
}
