package org.heatshare.simulator.town;

import java.time.Instant;

/**
 * A legal heat meter at its place: who it is, where it answers, and what it shows at any instant. Its registers already
 * counted before the town's time began. Immutable; asking is a pure function of time.
 */
public final class HeatMeter {

    private final String serial;
    private final String model;
    private final Gateway gateway;
    private final int primaryAddress;
    private final EnergyRegister register;
    private final int thermalPowerMaxW;
    private final Load load;
    private final MeterStart start;

    HeatMeter(
            String serial,
            String model,
            Gateway gateway,
            int primaryAddress,
            EnergyRegister register,
            int thermalPowerMaxW,
            Load load,
            MeterStart start) {
        this.serial = serial;
        this.model = model;
        this.gateway = gateway;
        this.primaryAddress = primaryAddress;
        this.register = register;
        this.thermalPowerMaxW = thermalPowerMaxW;
        this.load = load;
        this.start = start;
    }

    public String serial() {
        return serial;
    }

    public String model() {
        return model;
    }

    public Gateway gateway() {
        return gateway;
    }

    /** Address on the line, 1 to 250. */
    public int primaryAddress() {
        return primaryAddress;
    }

    public EnergyRegister register() {
        return register;
    }

    /** The most heat that the meter is sized for, in W. */
    public int thermalPowerMaxW() {
        return thermalPowerMaxW;
    }

    /** What flowed past the meter since the town's time began. */
    public HeatCounters counters(Instant at) {
        return load.at(at.getEpochSecond());
    }

    /** What the meter shows at an instant. */
    public ReadOut readOut(Instant at) {
        return readOut(at.getEpochSecond());
    }

    /** What the meter shows at an instant, in seconds since 1970. */
    public ReadOut readOut(long epochSecond) {
        return show(epochSecond, load.at(epochSecond));
    }

    /** What the meter would show at an instant had other amounts flowed past it. */
    public ReadOut show(long epochSecond, HeatCounters flowed) {
        long steps = Math.floorMod(register.stepsOf(start.energyKwh() + flowed.energyKwh()), register.capacitySteps());
        return new ReadOut(
                epochSecond,
                steps,
                register.wattHours(steps),
                (long) Math.floor((start.volumeM3() + flowed.volumeM3()) * 100),
                (long) Math.floor(start.forwardM3c() + flowed.forwardM3c()),
                (long) Math.floor(start.returnM3c() + flowed.returnM3c()),
                (int) Math.round(flowed.supplyC() * 100),
                (int) Math.round(flowed.returnC() * 100),
                (int) Math.round(flowed.flowM3h() * 1000),
                (int) Math.round(flowed.powerKw() * 10),
                0);
    }
}
