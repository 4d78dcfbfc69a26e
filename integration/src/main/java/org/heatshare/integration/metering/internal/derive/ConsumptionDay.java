package org.heatshare.integration.metering.internal.derive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.heatshare.integration.metering.ReadingQuality;

/**
 * What was consumed at a meter point on a metering day; {@link Absent} where a value is not known.
 *
 * @param meterId the meter at the start of the day
 * @param registerStartWh its register at the start of the day
 * @param energyWh the difference of registers over the day: the days' sum is the register's difference
 * @param hourQuality a letter for each of 25 hours
 * @param hoursWh 25 hours counted from the start of the day; the array is not changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ConsumptionDay(
        int meterPointId,
        LocalDate day,
        int meterId,
        long registerStartWh,
        ReadingQuality startQuality,
        long energyWh,
        ReadingQuality energyQuality,
        long volumeL,
        long forwardM3c,
        long returnM3c,
        String hourQuality,
        int[] hoursWh) {
    public static final int HOURS = 25;
    static final String NO_HOUR =
            String.valueOf(ReadingQuality.MISSING.letter()).repeat(HOURS);

    /** A day of which nothing is known any more. */
    public static ConsumptionDay unknown(int meterPointId, LocalDate day, int meterId) {
        int[] hours = new int[HOURS];
        Arrays.fill(hours, Absent.INT);
        return new ConsumptionDay(
                meterPointId,
                day,
                meterId,
                Absent.LONG,
                ReadingQuality.MISSING,
                Absent.LONG,
                ReadingQuality.MISSING,
                Absent.LONG,
                Absent.LONG,
                Absent.LONG,
                NO_HOUR,
                hours);
    }

    /**
     * The same with hours as people put them. Where every hour of the day is known then, the energy is their sum; else it
     * changes by what they change. What the meter's registers said stays.
     *
     * @param editedWh of 25 hours, absent where an hour stays as it is
     * @param hoursInDay how many of them the day has
     */
    public ConsumptionDay edited(int[] editedWh, int hoursInDay) {
        int[] hours = hoursWh.clone();
        char[] letters = hourQuality.toCharArray();
        long energy = energyWh;
        for (int hour = 0; hour < hoursInDay; hour++) {
            if (Absent.is(editedWh[hour])) {
                continue;
            }
            if (!Absent.is(energy) && !Absent.is(hours[hour])) {
                energy += editedWh[hour] - hours[hour];
            }
            hours[hour] = editedWh[hour];
            letters[hour] = ReadingQuality.EDITED.letter();
        }
        if (Arrays.stream(hours, 0, hoursInDay).noneMatch(Absent::is)) {
            energy = Arrays.stream(hours, 0, hoursInDay).asLongStream().sum();
        }
        return new ConsumptionDay(
                meterPointId,
                day,
                meterId,
                registerStartWh,
                startQuality,
                energy,
                energy == energyWh ? energyQuality : ReadingQuality.EDITED,
                volumeL,
                forwardM3c,
                returnM3c,
                new String(letters),
                hours);
    }

    /** Whether this only adds to what another says of the same day, and takes back nothing. */
    public boolean extendsOnly(ConsumptionDay earlier) {
        return keeps(earlier.registerStartWh, registerStartWh)
                && keeps(earlier.energyWh, energyWh)
                && keeps(earlier.volumeL, volumeL)
                && keepsHours(earlier.hoursWh);
    }

    private boolean keepsHours(int[] earlier) {
        for (int hour = 0; hour < HOURS; hour++) {
            if (!Absent.is(earlier[hour]) && earlier[hour] != hoursWh[hour]) {
                return false;
            }
        }
        return true;
    }

    private static boolean keeps(long earlier, long now) {
        return Absent.is(earlier) || earlier == now;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsumptionDay that
                && meterPointId == that.meterPointId
                && day.equals(that.day)
                && meterId == that.meterId
                && registerStartWh == that.registerStartWh
                && startQuality == that.startQuality
                && energyWh == that.energyWh
                && energyQuality == that.energyQuality
                && volumeL == that.volumeL
                && forwardM3c == that.forwardM3c
                && returnM3c == that.returnM3c
                && hourQuality.equals(that.hourQuality)
                && Arrays.equals(hoursWh, that.hoursWh);
    }

    @Override
    public int hashCode() {
        return Objects.hash(meterPointId, day, registerStartWh, energyWh);
    }
}
