package org.heatshare.integration.metering.internal.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heatshare.integration.metering.ReadingQuality;

/**
 * Works out the days of a meter point from its history. The register at an hour is what was read then, or lies on the
 * line between two readings close to each other; a day's energy is the difference of the registers at its ends, so
 * days sum to the difference of registers whatever happened between. Over a longer gap days are estimated; their hours
 * are left missing unless it is known what was to be expected of them.
 */
public final class Derivation {
    private final DayGrid grid;
    private final int meterPointId;
    private final PointHistory history;
    private final CounterDays volumes;
    private final CounterDays forwards;
    private final CounterDays backs;
    private int energyPoint = -1;

    private Derivation(DayGrid grid, int meterPointId, List<Stretch> stretches, ExpectedHours expected) {
        this.grid = grid;
        this.meterPointId = meterPointId;
        this.history = new PointHistory(stretches, expected);
        volumes = new CounterDays(history.volume);
        forwards = new CounterDays(history.forward);
        backs = new CounterDays(history.back);
    }

    /**
     * The days from one index of the grid to another, both included, as far as anything is known of them.
     *
     * @param stretches at least one, in the order of time, each beginning where its meter came
     */
    public static List<ConsumptionDay> days(
            DayGrid grid, int fromIndex, int toIndex, int meterPointId, List<Stretch> stretches) {
        return days(grid, fromIndex, toIndex, meterPointId, stretches, ExpectedHours.NONE);
    }

    /**
     * The same, with gaps filled in the shape of what is expected.
     *
     * @param expected as far as it is known, at least for the gaps that reach into these days
     */
    public static List<ConsumptionDay> days(
            DayGrid grid,
            int fromIndex,
            int toIndex,
            int meterPointId,
            List<Stretch> stretches,
            ExpectedHours expected) {
        Derivation derivation = new Derivation(grid, meterPointId, stretches, expected);
        List<ConsumptionDay> days = new ArrayList<>(toIndex - fromIndex + 1);
        for (int index = fromIndex; index <= toIndex; index++) {
            derivation.addDay(index, days);
        }
        return days;
    }

    private void addDay(int index, List<ConsumptionDay> days) {
        long start = grid.start(index);
        long end = grid.end(index);
        Curve energy = history.energy;
        int startPoint = energy.seek(start, energyPoint);
        energyPoint = startPoint;
        ReadingQuality startQuality = energy.quality(start, startPoint);
        long startTotal = startQuality == ReadingQuality.MISSING ? Absent.LONG : energy.value(start, startPoint);
        int[] hours = new int[ConsumptionDay.HOURS];
        String hourQuality = hours(index, startQuality, startTotal, hours);
        ReadingQuality energyQuality = energy.whole(startPoint, energyPoint)
                ? startQuality.worse(energy.quality(end, energyPoint)).worse(energy.steps(startPoint, end, energyPoint))
                : ReadingQuality.MISSING;
        boolean known = energyQuality != ReadingQuality.MISSING;
        long volume = volumes.difference(start, end);
        long forward = forwards.difference(start, end);
        long back = backs.difference(start, end);
        if (startQuality != ReadingQuality.MISSING || known || !hourQuality.equals(ConsumptionDay.NO_HOUR)) {
            long register = Absent.is(startTotal) ? Absent.LONG : history.registerAt(start, startTotal);
            days.add(new ConsumptionDay(
                    meterPointId,
                    grid.day(index),
                    history.meterAt(start),
                    register,
                    Absent.is(register) ? ReadingQuality.MISSING : startQuality,
                    known ? energy.value(end, energyPoint) - startTotal : Absent.LONG,
                    energyQuality,
                    volume,
                    forward,
                    back,
                    hourQuality,
                    hours));
        }
    }

    /** Fills the hours and leaves the energy's point at the day's end. */
    private String hours(int index, ReadingQuality startQuality, long startTotal, int[] hours) {
        Arrays.fill(hours, Absent.INT);
        char[] letters = ConsumptionDay.NO_HOUR.toCharArray();
        Curve energy = history.energy;
        ReadingQuality before = startQuality;
        long totalBefore = startTotal;
        int pointBefore = energyPoint;
        for (int hour = 0; hour < grid.hours(index); hour++) {
            long end = grid.start(index) + (hour + 1L) * DayGrid.HOUR_SECONDS;
            energyPoint = energy.seek(end, energyPoint);
            ReadingQuality now = energy.quality(end, energyPoint);
            long total = now == ReadingQuality.MISSING ? Absent.LONG : energy.value(end, energyPoint);
            ReadingQuality ends = before.worse(now);
            boolean told =
                    ends.metered() || ends != ReadingQuality.MISSING && energy.tellsHour(end - DayGrid.HOUR_SECONDS);
            if (told && energy.whole(pointBefore, energyPoint)) {
                hours[hour] = Math.toIntExact(total - totalBefore);
                letters[hour] =
                        ends.worse(energy.steps(pointBefore, end, energyPoint)).letter();
            }
            before = now;
            totalBefore = total;
            pointBefore = energyPoint;
        }
        return new String(letters);
    }
}
