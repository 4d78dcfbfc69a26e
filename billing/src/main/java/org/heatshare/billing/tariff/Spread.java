package org.heatshare.billing.tariff;

import org.heatshare.billing.money.Fraction;
import org.heatshare.billing.period.BillingPeriod;

/** How a yearly price is spread over the year. */
public enum Spread {
    /** Every day costs the same within a calendar year; February is cheaper than January. */
    DAYS,
    /** Every month costs the same; a part of a month counts by its days. */
    MONTHS;

    public Fraction yearsIn(BillingPeriod period) {
        return this == DAYS ? period.yearsByDays() : period.yearsByMonths();
    }
}
