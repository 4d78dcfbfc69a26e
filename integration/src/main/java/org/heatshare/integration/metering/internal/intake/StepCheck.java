package org.heatshare.integration.metering.internal.intake;

import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.derive.Reading;
import org.heatshare.integration.metering.internal.derive.RegisterStep;
import org.heatshare.integration.metering.internal.store.MeterRow;
import org.heatshare.integration.quarantine.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether a meter can have got from one reading to the next. */
final class StepCheck {
    private static final long HOUR_SECONDS = 3600;

    /** A step shown may be larger than the energy used by what the display rounds off at both ends. */
    private static final int RESOLUTIONS = 2;

    private StepCheck() {}

    /**
     * Judges the step up to {@code after}; either of the two may be the new one.
     *
     * @param resolutionWh of the new one; a meter that counts in a large unit hides more than somebody who tells of it in
     *     another unit shows
     */
    static @Nullable Refusal refusal(MeterRow meter, Reading before, Reading after, long resolutionWh) {
        long step = RegisterStep.between(before.energyWh(), after.energyWh(), meter.modulusWh());
        if (Absent.is(step)) {
            return SingleChecks.refuse(
                    Reason.REGISTER_DECREASED,
                    "heat_energy of meter %s went from %d to %d Wh, which is no roll-over: was the meter exchanged?",
                    meter.serial(),
                    before.energyWh(),
                    after.energyWh());
        }
        long seconds = after.atSecond() - before.atSecond();
        long hiddenWh = RESOLUTIONS * Math.max(resolutionWh, meter.energyUnit().usualResolutionWh());
        double most = (double) meter.thermalPowerMaxW() * seconds / HOUR_SECONDS + hiddenWh;
        if (step > most) {
            return SingleChecks.refuse(
                    Reason.STEP_TOO_LARGE,
                    "heat_energy of meter %s grew by %d Wh in %d s, more than its %d W allow: check unit and meter",
                    meter.serial(),
                    step,
                    seconds,
                    meter.thermalPowerMaxW());
        }
        return null;
    }
}
