package org.heatshare.simulator.fault;

import java.util.Optional;

/** What can go wrong, with the meaning of the number that goes with it. */
public enum FaultKind {
    SILENT_METER("silent-meter", TargetKind.METER, 0, "the meter never answers"),
    BAD_CHECKSUM("bad-checksum", TargetKind.METER, 0, "the meter's answers have wrong checksums"),
    ROLL_OVER("roll-over", TargetKind.METER, 1, "the register stands value kWh before its end and rolls over"),
    METER_EXCHANGE("meter-exchange", TargetKind.METER, 0, "another meter hangs there, its register began at value kWh"),
    ERROR_STATE("error-state", TargetKind.METER, 4, "values are marked as errors; value is the info code"),
    FOREIGN_ANSWER("foreign-answer", TargetKind.METER, 0, "the next meter of the line answers in its place"),
    CLOCK_OFF("clock-off", TargetKind.METER, 90, "the meter's clock is ahead by value minutes"),
    UNTOLD_KEY("untold-key", TargetKind.METER, 0, "the meter encrypts with a key that nobody was told"),
    SLOW_MINER("slow-miner", TargetKind.MINER, 3000, "the miner answers after value milliseconds"),
    DEAD_MINER("dead-miner", TargetKind.MINER, 0, "connections to the miner are refused"),
    SILENT_MINER("silent-miner", TargetKind.MINER, 0, "the miner accepts connections and never answers"),
    SITE_TRIP("site-trip", TargetKind.SITE, 0, "all miners of the site stop; boilers give its heat"),
    DEAD_GATEWAY("dead-gateway", TargetKind.GATEWAY, 0, "connections to the gateway are refused"),
    DEAD_CONTROLLER("dead-controller", TargetKind.CONTROLLER, 0, "connections to the controller are refused");

    private final String code;
    private final TargetKind target;
    private final double usualValue;
    private final String meaning;

    FaultKind(String code, TargetKind target, double usualValue, String meaning) {
        this.code = code;
        this.target = target;
        this.usualValue = usualValue;
        this.meaning = meaning;
    }

    /** Its name on the control port. */
    public String code() {
        return code;
    }

    public TargetKind target() {
        return target;
    }

    /** The number that is taken when none is given. */
    public double usualValue() {
        return usualValue;
    }

    public String meaning() {
        return meaning;
    }

    public static Optional<FaultKind> findByCode(String code) {
        for (FaultKind kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
