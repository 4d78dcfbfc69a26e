package org.heatshare.portal.resident.use;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.ConsumptionInterval;

/**
 * A home's heat as a file for other programs: a row an interval with its start as an ISO date and time with offset, its
 * length, kWh with a decimal point, and how it was come by. Unknown ones have an empty cell.
 */
final class UseCsv {

    private static final String HEADER = "start,duration,heat_energy_kwh,quality\r\n";

    private UseCsv() {}

    static byte[] of(List<ConsumptionInterval> intervals, ZoneId zone) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (ConsumptionInterval interval : intervals) {
            Long energyWh = interval.energyWh();
            csv.append(start(interval.start(), zone))
                    .append(',')
                    .append(Duration.between(interval.start(), interval.end()))
                    .append(',')
                    .append(
                            energyWh == null
                                    ? ""
                                    : new Energy(energyWh).toKilowattHours().toPlainString())
                    .append(',')
                    .append(quality(interval))
                    .append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String start(Instant start, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.atZone(zone).toOffsetDateTime());
    }

    private static String quality(ConsumptionInterval interval) {
        if (interval.energyWh() == null) {
            return "missing";
        }
        String known = switch (interval.quality()) {
            case 'M' -> "measured";
            case 'I' -> "interpolated";
            case 'E' -> "estimated";
            case 'T' -> "temporary";
            case 'D' -> "edited";
            default -> "other";
        };
        return interval.complete() ? known : known + " incomplete";
    }
}
