package org.heatshare.simulator.town;

import java.time.Instant;
import java.util.List;

/**
 * The miners of a site. Their power follows the heat that the network accepts: first all units slow down, then units go
 * idle, in an order that changes every day so that wear is shared.
 */
public final class MinerSite {

    /** Share of the electricity that reaches the network as heat. */
    static final double RECOVERY = 0.955;

    /** To so much the exchanger heats the network's water, with coolant of 78 degC; on colder days boilers add the rest. */
    static final double SUPPLY_MAX_C = 75;

    private static final double SLOWEST = 0.6;
    private static final double CHIP_W = 8064;
    private static final double GHS = 480_000;
    private static final long TURN = 7919;
    private static final long RESTART_EVERY_S = 30 * 86_400L;

    private final List<MinerUnit> units;
    private final HeatMeter meter;
    private final long seed;

    MinerSite(List<MinerUnit> units, HeatMeter meter, long seed) {
        this.units = List.copyOf(units);
        this.meter = meter;
        this.seed = seed;
    }

    public List<MinerUnit> units() {
        return units;
    }

    /** The heat that a number of units gives at full speed, in kW. */
    static double capacityKw(int units) {
        return units * MinerUnit.WALL_W / 1000.0 * RECOVERY;
    }

    /** Units that hash at an instant while the site is up. */
    public int running(Instant at) {
        double wanted = wantedUnits(at);
        return wanted < 0.01 ? 0 : (int) Math.min(units.size() * 0.985, Math.ceil(wanted / SLOWEST));
    }

    /** What one unit does at an instant while the site is up. */
    public UnitState unitState(MinerUnit unit, Instant at) {
        int running = running(at);
        long day = at.getEpochSecond() / 86_400;
        long rank = Math.floorMod(unit.index() * TURN + day * 31, (long) units.size());
        if (rank >= running) {
            return idle(unit, at);
        }
        double level = Math.min(1.04, wantedUnits(at) / running);
        double own = level * (1 + 0.015 * Noise.smooth(seed + unit.index(), at.getEpochSecond() / 600.0));
        int outlet =
                (int) Math.round(69 + 9 * level + 1.4 * Noise.smooth(seed - unit.index(), at.getEpochSecond() / 900.0));
        return new UnitState(
                true,
                (int) Math.round(own * MinerUnit.WALL_W),
                (int) Math.round(own * CHIP_W),
                Math.round(own * GHS * 100) / 100.0,
                outlet - (int) Math.round(11 * level),
                outlet,
                elapsedS(unit, at));
    }

    /** What a unit does when it does not hash. */
    public UnitState idle(MinerUnit unit, Instant at) {
        int inlet = 44 + (int) (4 * Noise.unit(seed, unit.index()));
        return new UnitState(false, 146, 4, 0, inlet, inlet, elapsedS(unit, at));
    }

    private double wantedUnits(Instant at) {
        return meter.counters(at).powerKw() / capacityKw(1);
    }

    private long elapsedS(MinerUnit unit, Instant at) {
        long shift = (long) (Noise.unit(seed + 7, unit.index()) * RESTART_EVERY_S);
        return 60 + (at.getEpochSecond() + shift) % RESTART_EVERY_S;
    }
}
