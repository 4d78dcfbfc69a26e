package org.heatshare.integration.minersite.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Decimals of binary numbers. */
public final class Floats {
    private static final BigDecimal MAGNITUDE_MAX = new BigDecimal("1e18");
    private static final int DIGITS_MAX = 9;

    private Floats() {}

    /**
     * The shortest decimal that means the same number: a controller's 21.3 shall not become 21.29999. Absent for what is no
     * number, and for more than any controller means.
     */
    public static @Nullable BigDecimal decimal(float number) {
        return Float.isFinite(number) ? meant(new BigDecimal(Float.toString(number))) : null;
    }

    /** The same of a number of double length. */
    public static @Nullable BigDecimal decimal(double number) {
        return Double.isFinite(number) ? meant(new BigDecimal(Double.toString(number))) : null;
    }

    /** Bits that are no float of ours make numbers of any magnitude; none that a controller means has so many digits. */
    private static @Nullable BigDecimal meant(BigDecimal number) {
        return number.abs().compareTo(MAGNITUDE_MAX) > 0
                ? null
                : number.setScale(Math.min(number.scale(), DIGITS_MAX), RoundingMode.HALF_UP);
    }
}
