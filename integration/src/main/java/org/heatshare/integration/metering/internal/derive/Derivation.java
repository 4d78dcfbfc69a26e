package org.heatshare.integration.metering.internal.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Works out the days of a meter point from its history. The register at an hour is what was read then, or lies on the
 * line between two readings close to each other; a day's energy is the difference of the registers at its ends, so
 * days sum to the difference of registers whatever happened between. Over a longer gap days are estimated and their
 * hours left missing.
 */
public final class Derivation {
    private final DayGrid grid;
    private final int meterPointId;
    private final PointHistory history;
    private final CounterDays volumes;
    private final CounterDays forwards;
    private final CounterDays backs;
    private int energyPoint = -1;

    private Derivation(DayGrid grid, int meterPointId, List<Stretch> stretches) {
        this.grid = grid;
        this.meterPointId = meterPointId;
        this.history = new PointHistory(stretches);
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
        Derivation derivation = new Derivation(grid, meterPointId, stretches);
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
        char startQuality = energy.quality(start, startPoint);
        long startTotal = startQuality == Quality.MISSING ? Absent.LONG : energy.value(start, startPoint);
        int[] hours = new int[ConsumptionDay.HOURS];
        String hourQuality = hours(index, startQuality, startTotal, hours);
        char energyQuality = energy.whole(startPoint, energyPoint)
                ? Quality.worse(startQuality, energy.quality(end, energyPoint))
                : Quality.MISSING;
        boolean known = energyQuality != Quality.MISSING;
        long volume = volumes.difference(start, end);
        long forward = forwards.difference(start, end);
        long back = backs.difference(start, end);
        if (startQuality != Quality.MISSING || known || !hourQuality.equals(ConsumptionDay.NO_HOUR)) {
            days.add(new ConsumptionDay(
                    meterPointId,
                    grid.day(index),
                    history.meterAt(start),
                    Absent.is(startTotal) ? Absent.LONG : history.registerAt(start, startTotal),
                    startQuality,
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
    private String hours(int index, char startQuality, long startTotal, int[] hours) {
        Arrays.fill(hours, Absent.INT);
        char[] letters = ConsumptionDay.NO_HOUR.toCharArray();
        Curve energy = history.energy;
        char before = startQuality;
        long totalBefore = startTotal;
        int pointBefore = energyPoint;
        for (int hour = 0; hour < grid.hours(index); hour++) {
            long end = grid.start(index) + (hour + 1L) * DayGrid.HOUR_SECONDS;
            energyPoint = energy.seek(end, energyPoint);
            char now = energy.quality(end, energyPoint);
            long total = now == Quality.MISSING ? Absent.LONG : energy.value(end, energyPoint);
            char worse = Quality.worse(before, now);
            boolean close = worse == Quality.MEASURED || worse == Quality.INTERPOLATED;
            if (close && energy.whole(pointBefore, energyPoint)) {
                hours[hour] = Math.toIntExact(total - totalBefore);
                letters[hour] = worse;
            }
            before = now;
            totalBefore = total;
            pointBefore = energyPoint;
        }
        return new String(letters);
    }
}
