package org.heatshare.billing.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.CapacityBasis;
import org.heatshare.billing.tariff.CapacityCharge;
import org.heatshare.billing.tariff.Determinant;
import org.heatshare.billing.tariff.HeatUse;
import org.heatshare.db.quantity.Energy;

/** A use as a document tells it. */
record DocumentedUse(BillingPeriod period, UsedEnergy energy, UsedCapacity capacity, UsedValues values)
        implements HeatUse {

    @Override
    public LocalDate firstDay() {
        return period.from();
    }

    @Override
    public Energy energyIn(BillingPeriod part) {
        return energy.in(part);
    }

    @Override
    public CapacityBasis capacityFor(CapacityCharge charge) {
        return capacity.of(charge);
    }

    @Override
    public BigDecimal valueIn(Determinant determinant, BillingPeriod part) {
        return values.in(determinant, part);
    }

    @Override
    public BigDecimal indexIn(String series, YearMonth month) {
        return values.indexIn(series, month);
    }

    @Override
    public int eventsIn(String feeCode, BillingPeriod part) {
        return values.eventsIn(feeCode, part);
    }
}
