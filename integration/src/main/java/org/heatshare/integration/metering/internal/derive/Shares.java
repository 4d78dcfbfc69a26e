package org.heatshare.integration.metering.internal.derive;

import java.math.BigInteger;

/** Parts of a whole, half up, in numbers that nothing makes too large. */
final class Shares {
    private Shares() {}

    static long of(long whole, long part, long all) {
        BigInteger twice =
                BigInteger.valueOf(whole).multiply(BigInteger.valueOf(part)).shiftLeft(1);
        return twice.add(BigInteger.valueOf(all))
                .divide(BigInteger.valueOf(all).shiftLeft(1))
                .longValueExact();
    }
}
