package org.heatshare.portal.staff.meter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.MeterExchange;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.integration.metering.lookup.StoredInstallation;
import org.heatshare.integration.metering.lookup.StoredReadOut;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What was entered of an exchange, whole or not.
 *
 * @param last the old meter's register, in its unit
 * @param first the new meter's register, in the same unit
 */
record ExchangeEntry(
        @Nullable Instant at,
        @Nullable BigDecimal last,
        String serial,
        @Nullable BigDecimal first) {

    /** What is wrong with it, a sentence each with the remedy; nothing where it can be entered. */
    List<String> problems(MeterDetail detail, Instant now, Formats formats) {
        List<String> problems = new ArrayList<>();
        if (at == null || at.isAfter(now)) {
            problems.add(Texts.of("exchange.problem.at"));
        } else {
            detail.latestInstallation()
                    .map(StoredInstallation::installedAt)
                    .filter(installedAt -> !installedAt.isBefore(at))
                    .ifPresent(installedAt ->
                            problems.add(Texts.of("exchange.problem.before", formats.dateTime(installedAt))));
        }
        if (last == null || last.signum() < 0) {
            problems.add(Texts.of("exchange.problem.last"));
        } else if (at != null) {
            EnergyUnit unit = detail.meter().energyUnit();
            long lastWh = unit.toWattHours(last);
            lastBefore(detail, at)
                    .filter(readOut -> readOut.energyWh() > lastWh)
                    .forEach(readOut -> problems.add(Texts.of(
                            "exchange.problem.decreases",
                            inUnit(readOut.energyWh(), unit),
                            unit.symbol(),
                            formats.dateTime(readOut.readAt()))));
        }
        if (serial.isBlank() || serial.strip().equals(detail.meter().serial())) {
            problems.add(Texts.of("exchange.problem.serial"));
        }
        if (first == null || first.signum() < 0) {
            problems.add(Texts.of("exchange.problem.first"));
        }
        return problems;
    }

    /** The last read-out up to an instant, in a stream of one or none. */
    private static Stream<StoredReadOut> lastBefore(MeterDetail detail, Instant at) {
        return detail.readOuts().stream()
                .filter(readOut -> !readOut.readAt().isAfter(at))
                .limit(1);
    }

    /** As somebody would type it. */
    private static String inUnit(long energyWh, EnergyUnit unit) {
        return BigDecimal.valueOf(energyWh)
                .multiply(BigDecimal.valueOf(1000))
                .divide(BigDecimal.valueOf(unit.toWattHours(BigDecimal.valueOf(1000))), 3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Only where there are no {@link #problems}. */
    MeterExchange exchange(MeterDetail detail) {
        EnergyUnit unit = detail.meter().energyUnit();
        return new MeterExchange(
                detail.latestInstallation().orElseThrow().place().meterPoint(),
                Objects.requireNonNull(at),
                unit.toWattHours(Objects.requireNonNull(last)),
                serial.strip(),
                unit.toWattHours(Objects.requireNonNull(first)));
    }
}
