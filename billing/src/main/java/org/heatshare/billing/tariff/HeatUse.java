package org.heatshare.billing.tariff;

import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.db.quantity.Energy;

/** What a delivery point used, as far as a tariff asks for it. */
public interface HeatUse {

    /** Heat used in a part of the period: the difference of the meter's registers at its ends. */
    Energy energyIn(BillingPeriod part);

    /** The power that a capacity price is for. */
    CapacityBasis capacityFor(CapacityCharge charge);
}
