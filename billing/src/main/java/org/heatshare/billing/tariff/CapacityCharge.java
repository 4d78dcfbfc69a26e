package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.List;

/**
 * A yearly price for the power that a delivery point draws at its highest.
 *
 * @param highestDays how many of the highest daily mean powers the basis is the mean of, 1 to {@value #HIGHEST_DAYS_MAX}
 * @param windowMonths months that are looked back over, the billed month included, 1 to {@value #WINDOW_MONTHS_MAX}
 * @param bands by the power from which they hold, the first from 0 kW
 */
public record CapacityCharge(String code, int highestDays, int windowMonths, List<CapacityBand> bands, Spread spread)
        implements ChargeComponent {

    public static final int HIGHEST_DAYS_MAX = 5;
    public static final int WINDOW_MONTHS_MAX = 12;

    public CapacityCharge {
        bands = List.copyOf(bands);
    }

    /** The band whose prices hold for the whole of the power: the last that begins at or below it. */
    public CapacityBand bandFor(BigDecimal powerKw) {
        CapacityBand chosen = bands.get(0);
        for (CapacityBand band : bands) {
            if (band.fromKw().compareTo(powerKw) <= 0) {
                chosen = band;
            }
        }
        return chosen;
    }
}
