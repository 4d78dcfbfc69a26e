package org.heatshare.simulator.live;

import java.time.Instant;
import org.heatshare.simulator.fault.Fault;
import org.heatshare.simulator.town.EnergyRegister;
import org.heatshare.simulator.town.HeatCounters;
import org.heatshare.simulator.town.HeatMeter;
import org.heatshare.simulator.town.ReadOut;

/** Registers that do not go on as before. */
final class RegisterFaults {

    private RegisterFaults() {}

    /** The registers of a meter that replaced another: they count from the exchange, energy from the fault's value. */
    static ReadOut ofNewMeter(HeatMeter meter, HeatCounters flowed, Fault exchange, Instant at) {
        ReadOut old = meter.show(exchange.since().getEpochSecond(), meter.counters(exchange.since()));
        ReadOut now = meter.show(at.getEpochSecond(), flowed);
        EnergyRegister register = meter.register();
        long began = Math.round(exchange.value() * 1e6 / register.wattHours(1000));
        return new ReadOut(
                now.epochSecond(),
                steps(register, now.energySteps() - old.energySteps() + began),
                register.wattHours(steps(register, now.energySteps() - old.energySteps() + began)),
                Math.max(0, now.volumeHundredthsM3() - old.volumeHundredthsM3()),
                Math.max(0, now.forwardM3c() - old.forwardM3c()),
                Math.max(0, now.returnM3c() - old.returnM3c()),
                now.supplyHundredthsC(),
                now.returnHundredthsC(),
                now.flowLitresPerHour(),
                now.powerHundredsW(),
                now.infoCode());
    }

    /** The same read-out with an energy register that stood some kWh before its end when the fault began. */
    static ReadOut nearItsEnd(HeatMeter meter, ReadOut shown, Fault fault) {
        EnergyRegister register = meter.register();
        long atStart = meter.readOut(fault.since()).energySteps();
        long before = Math.max(1, Math.round(fault.value() * 1e6 / register.wattHours(1000)));
        long steps = steps(register, register.capacitySteps() - before + shown.energySteps() - atStart);
        return new ReadOut(
                shown.epochSecond(),
                steps,
                register.wattHours(steps),
                shown.volumeHundredthsM3(),
                shown.forwardM3c(),
                shown.returnM3c(),
                shown.supplyHundredthsC(),
                shown.returnHundredthsC(),
                shown.flowLitresPerHour(),
                shown.powerHundredsW(),
                shown.infoCode());
    }

    private static long steps(EnergyRegister register, long steps) {
        return Math.floorMod(steps, register.capacitySteps());
    }
}
