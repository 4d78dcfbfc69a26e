package org.heatshare.billing.cli;

import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.CapacityBasis;
import org.heatshare.billing.tariff.CapacityCharge;
import org.heatshare.billing.tariff.HeatUse;
import org.heatshare.db.quantity.Energy;

/** A use as a document tells it. */
record DocumentedUse(UsedEnergy energy, PowerBasis power) implements HeatUse {

    @Override
    public Energy energyIn(BillingPeriod part) {
        return energy.in(part);
    }

    @Override
    public CapacityBasis capacityFor(CapacityCharge charge) {
        return power.of(charge);
    }
}
