package org.heatshare.billing.proof;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** How a tree is hashed: over which amounts of a home. Proofs of each scheme can be checked for ever. */
public enum Scheme {
    /** Credit, share, heat and dwelling days. */
    HYBRID("heatshare-credit-1", 4),
    /** The same and the miners' heat matched hour by hour. */
    MATCHED("heatshare-credit-2", 5);

    private final String code;
    private final int amounts;

    Scheme(String code, int amounts) {
        this.code = code;
        this.amounts = amounts;
    }

    /** As it stands in a statement. */
    public String code() {
        return code;
    }

    /** By the code in a statement; empty for one that is not known. */
    public static Optional<Scheme> find(String code) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.code.equals(code))
                .findFirst();
    }

    int bytes() {
        return amounts * Long.BYTES;
    }

    /**
     * Writes amounts of eight bytes each, the most significant first.
     *
     * @throws IllegalArgumentException for an amount over which this scheme does not hash, as it could be changed unseen
     */
    void put(Sums sums, ByteBuffer bytes) {
        bytes.putLong(sums.creditMinor())
                .putLong(sums.shareMinor())
                .putLong(sums.energyWh())
                .putLong(sums.dwellingDays());
        if (this == MATCHED) {
            bytes.putLong(sums.matchedMilliWh());
        } else if (sums.matchedMilliWh() != 0) {
            throw new IllegalArgumentException(
                    "scheme '" + code + "' has no matched heat, but an amount is " + sums.matchedMilliWh());
        }
    }
}
