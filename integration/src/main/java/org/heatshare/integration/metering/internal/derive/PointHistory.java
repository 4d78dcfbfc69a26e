package org.heatshare.integration.metering.internal.derive;

import java.util.List;
import java.util.function.ToLongFunction;
import org.heatshare.integration.metering.ReadingQuality;

/** All that was told at a meter point, by one meter after the other, as curves. */
final class PointHistory {
    private final List<Stretch> stretches;
    private final Registers registers;
    final Curve energy;
    final Curve volume;
    final Curve forward;
    final Curve back;

    PointHistory(List<Stretch> stretches, ExpectedHours expected) {
        this.stretches = stretches;
        int capacity = 2;
        for (Stretch stretch : stretches) {
            capacity += stretch.readings().size() + 2 * stretch.intervals().size() + 2;
        }
        energy = new Curve(capacity);
        volume = new Curve(capacity);
        forward = new Curve(capacity);
        back = new Curve(capacity);
        registers = new Registers();
        energy.expect(expected, Long.MIN_VALUE);
        for (int i = 0; i < stretches.size(); i++) {
            addEnergy(i, expected);
            addCounter(volume, stretches.get(i).readings(), Reading::volumeL);
            addCounter(forward, stretches.get(i).readings(), Reading::forwardM3c);
            addCounter(back, stretches.get(i).readings(), Reading::returnM3c);
        }
        Stretch last = stretches.get(stretches.size() - 1);
        energy.expect(expected, last.toEnd() ? last.installation().untilSecond() : energy.lastAt());
    }

    /** The fitter's readings at both ends count like any other: they are what a customer signed for. */
    private void addEnergy(int index, ExpectedHours expected) {
        Stretch stretch = stretches.get(index);
        Installation installation = stretch.installation();
        GapSteps gaps = new GapSteps(energy, stretch.intervals(), expected);
        long before = addAnchor(index, stretch);
        registers.known(energy, before);
        for (Reading reading : stretch.readings()) {
            if (reading.atSecond() > energy.lastAt()) {
                addStep(gaps, reading.atSecond(), before, reading.energyWh(), installation.modulusWh());
                before = reading.energyWh();
            }
        }
        if (!stretch.toEnd()) {
            return;
        }
        if (Absent.is(installation.endRegisterWh())) {
            if (gaps.open(installation.untilSecond())) {
                registers.unknown();
            }
        } else {
            addStep(gaps, installation.untilSecond(), before, installation.endRegisterWh(), installation.modulusWh());
        }
    }

    /** The point where a meter begins: what the one before it used after its last reading is unknown, unless signed. */
    private long addAnchor(int index, Stretch stretch) {
        if (!stretch.fromStart()) {
            Reading first = stretch.readings().get(0);
            energy.add(first.atSecond(), 0, ReadingQuality.MEASURED);
            return first.energyWh();
        }
        long from = stretch.installation().fromSecond();
        boolean unknownEnd = index > 0
                && Absent.is(stretches.get(index - 1).installation().endRegisterWh())
                && energy.lastAt() < from;
        energy.add(from, 0, unknownEnd ? ReadingQuality.MISSING : ReadingQuality.MEASURED);
        return stretch.installation().startRegisterWh();
    }

    private void addStep(GapSteps gaps, long second, long before, long after, long modulus) {
        if (!gaps.close(second, RegisterStep.between(before, after, modulus))) {
            registers.unknown();
            registers.known(energy, after);
        }
    }

    /** A meter that comes or a register that begins again adds nothing of its own. */
    private static void addCounter(Curve curve, List<Reading> readings, ToLongFunction<Reading> register) {
        long before = Absent.LONG;
        for (Reading reading : readings) {
            long value = register.applyAsLong(reading);
            if (!Absent.is(value)) {
                boolean grew = !Absent.is(before) && value >= before;
                curve.add(reading.atSecond(), grew ? value - before : 0, ReadingQuality.MEASURED);
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

    /** What the meter's display showed when the curve stood at a total; absent where no register tells. */
    long registerAt(long second, long total) {
        long offset = registers.offsetAt(second);
        return Absent.is(offset)
                ? Absent.LONG
                : Math.floorMod(
                        total + offset,
                        stretches.get(stretchAt(second)).installation().modulusWh());
    }
}
