package org.heatshare.integration.metering.internal.derive;

import java.util.List;
import java.util.function.ToLongFunction;

/** All that was told at a meter point, by one meter after the other, as curves. */
final class PointHistory {
    private final List<Stretch> stretches;
    private final long[] registerOffsets;
    final Curve energy;
    final Curve volume;
    final Curve forward;
    final Curve back;

    PointHistory(List<Stretch> stretches, ExpectedHours expected) {
        this.stretches = stretches;
        registerOffsets = new long[stretches.size()];
        int capacity = 2;
        for (Stretch stretch : stretches) {
            capacity += stretch.readings().size() + 2;
        }
        energy = new Curve(capacity);
        volume = new Curve(capacity);
        forward = new Curve(capacity);
        back = new Curve(capacity);
        for (int i = 0; i < registerOffsets.length; i++) {
            addEnergy(i);
            addCounter(volume, stretches.get(i).readings(), Reading::volumeL);
            addCounter(forward, stretches.get(i).readings(), Reading::forwardM3c);
            addCounter(back, stretches.get(i).readings(), Reading::returnM3c);
        }
        Stretch last = stretches.get(stretches.size() - 1);
        energy.expect(expected, last.toEnd() ? last.installation().untilSecond() : energy.lastAt());
    }

    /** The fitter's readings at both ends count like any other: they are what a customer signed for. */
    private void addEnergy(int index) {
        Stretch stretch = stretches.get(index);
        Installation installation = stretch.installation();
        long before = addAnchor(index, stretch);
        registerOffsets[index] = before - energy.totalOf(energy.size() - 1);
        for (Reading reading : stretch.readings()) {
            if (reading.atSecond() > energy.lastAt()) {
                addStep(reading.atSecond(), before, reading.energyWh(), installation.modulusWh());
                before = reading.energyWh();
            }
        }
        if (stretch.toEnd() && !Absent.is(installation.endRegisterWh())) {
            addStep(installation.untilSecond(), before, installation.endRegisterWh(), installation.modulusWh());
        }
    }

    /** The point where a meter begins: what the one before it used after its last reading is unknown, unless signed. */
    private long addAnchor(int index, Stretch stretch) {
        if (!stretch.fromStart()) {
            Reading first = stretch.readings().get(0);
            energy.add(first.atSecond(), 0, false);
            return first.energyWh();
        }
        boolean unknownEnd =
                index > 0 && Absent.is(stretches.get(index - 1).installation().endRegisterWh());
        energy.add(stretch.installation().fromSecond(), 0, unknownEnd);
        return stretch.installation().startRegisterWh();
    }

    private void addStep(long second, long before, long after, long modulus) {
        long step = RegisterStep.between(before, after, modulus);
        energy.add(second, Absent.is(step) ? 0 : step, Absent.is(step));
    }

    /** A meter that comes or a register that begins again adds nothing of its own. */
    private static void addCounter(Curve curve, List<Reading> readings, ToLongFunction<Reading> register) {
        long before = Absent.LONG;
        for (Reading reading : readings) {
            long value = register.applyAsLong(reading);
            if (!Absent.is(value)) {
                boolean grew = !Absent.is(before) && value >= before;
                curve.add(reading.atSecond(), grew ? value - before : 0, false);
                before = value;
            }
        }
    }

    /** The meter that was there at a second, or the first one that came after it. */
    int stretchAt(long second) {
        int found = 0;
        while (found + 1 < stretches.size()
                && stretches.get(found + 1).installation().fromSecond() <= second) {
            found++;
        }
        return found;
    }

    int meterAt(long second) {
        return stretches.get(stretchAt(second)).installation().meterId();
    }

    /** What the meter's display showed when the curve stood at a total. */
    long registerAt(long second, long total) {
        int stretch = stretchAt(second);
        return Math.floorMod(
                total + registerOffsets[stretch],
                stretches.get(stretch).installation().modulusWh());
    }
}
