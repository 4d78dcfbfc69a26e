package org.heatshare.integration.metering.internal.derive;

/** The step from one reading of a register to the next, across the roll-over to zero. */
public final class RegisterStep {
    private RegisterStep() {}

    /**
     * A register that was in its last tenth and is in its first tenth has rolled over; any other decrease is none that
     * a register can make.
     *
     * @return Wh, or {@link Absent#LONG} for an impossible decrease
     */
    public static long between(long before, long after, long modulus) {
        long step = after - before;
        if (step >= 0) {
            return step;
        }
        boolean rolledOver = before >= modulus - modulus / 10 && after < modulus / 10;
        return rolledOver ? step + modulus : Absent.LONG;
    }
}
