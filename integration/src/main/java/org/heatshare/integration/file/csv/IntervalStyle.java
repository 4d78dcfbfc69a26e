package org.heatshare.integration.file.csv;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.heatshare.integration.file.row.RowRefusedException;
import org.heatshare.integration.file.row.RowRefusedException.Fault;
import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.ReadingQuality;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.quarantine.RawBytes;

/**
 * For files whose rows tell the heat of an interval instead of the meter's register.
 *
 * @param length of every row's interval
 * @param stamp which of its ends the row's time is
 */
public record IntervalStyle(Length length, Stamp stamp) {
    private static final int DIGITS_MAX = 12;

    /** Days and months are those of the template's zone: where clocks change, a day has 23 or 25 hours. */
    public enum Length {
        QUARTER_HOUR(15, ChronoUnit.MINUTES),
        HOUR(60, ChronoUnit.MINUTES),
        DAY(1, ChronoUnit.DAYS),
        MONTH(1, ChronoUnit.MONTHS);

        private final long amount;
        private final ChronoUnit unit;

        Length(long amount, ChronoUnit unit) {
            this.amount = amount;
            this.unit = unit;
        }

        /** Whether its bounds are midnights, so that a row may name them by the date alone. */
        public boolean isOfDates() {
            return unit.isDateBased();
        }

        private boolean isBound(LocalDateTime local) {
            return switch (this) {
                case QUARTER_HOUR, HOUR ->
                    local.getMinute() % amount == 0
                            && local.truncatedTo(ChronoUnit.MINUTES).equals(local);
                case DAY -> local.toLocalTime().equals(LocalTime.MIDNIGHT);
                case MONTH -> local.toLocalTime().equals(LocalTime.MIDNIGHT) && local.getDayOfMonth() == 1;
            };
        }
    }

    /** What a row's time says of its interval. */
    public enum Stamp {
        START,
        END
    }

    /**
     * The interval that a row tells of.
     *
     * @param row its energy being the interval's, its instant one of the interval's ends
     * @throws RowRefusedException when that instant is no end of such an interval, or there is no energy
     */
    IntervalReading interval(ReadOut row, ZoneId zone, RawBytes raw) throws RowRefusedException {
        Instant at = row.readAt();
        if (at == null || !length.isBound(LocalDateTime.ofInstant(at, zone))) {
            throw new RowRefusedException(
                    Fault.INTERVAL,
                    "time " + at + " is not where " + called() + " in " + zone + " " + verb()
                            + "; correct the template's length, zone or time");
        }
        Instant other = at.atZone(zone)
                .plus(stamp == Stamp.START ? length.amount : -length.amount, length.unit)
                .toInstant();
        return new IntervalReading(
                row.meterSerial(),
                stamp == Stamp.START ? at : other,
                stamp == Stamp.START ? other : at,
                energyWh(row),
                ReadingQuality.MEASURED,
                row.receivedAt(),
                raw);
    }

    private String called() {
        return switch (length) {
            case QUARTER_HOUR -> "a quarter of an hour";
            case HOUR -> "an hour";
            case DAY -> "a day";
            case MONTH -> "a month";
        };
    }

    private String verb() {
        return stamp == Stamp.START ? "starts" : "ends";
    }

    private static long energyWh(ReadOut row) throws RowRefusedException {
        RegisterValue energy = row.heatEnergy();
        if (energy == null) {
            throw new RowRefusedException(
                    Fault.NUMBER, "heat_energy is empty; write the interval's, or leave the row out");
        }
        if (energy.value().precision() - energy.value().scale() > DIGITS_MAX) {
            throw new RowRefusedException(
                    Fault.NUMBER, "heat_energy " + energy.value() + " is beyond what is kept; check its unit");
        }
        return energy.toWattHours();
    }
}
