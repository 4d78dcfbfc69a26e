package org.heatshare.billing.credit;

import java.math.BigDecimal;

/** The parts of a pool, each 0 to 1, that sum to exactly one. */
public record Shares(BigDecimal homes, BigDecimal operator, BigDecimal municipality) {

    public Shares {
        if (homes.signum() < 0 || operator.signum() < 0 || municipality.signum() < 0) {
            throw new IllegalArgumentException("a share is negative");
        }
        if (homes.add(operator).add(municipality).compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "the shares sum to " + homes.add(operator).add(municipality) + ", not to 1");
        }
    }
}
