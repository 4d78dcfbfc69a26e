package org.heatshare.billing.tariff;

import java.util.List;
import java.util.Set;

/**
 * A part of a price list that becomes a line of the bill, or several where a price changes within the period.
 *
 * @see "docs/tariffs.md, with a worked example of each"
 */
public sealed interface ChargeComponent
        permits FixedCharge,
                EnergyCharge,
                TieredEnergyCharge,
                IndexedEnergyCharge,
                CapacityCharge,
                VolumeCharge,
                ReturnTemperatureCharge,
                AreaCharge,
                MeterRent,
                Fee,
                BandRebate,
                ChargeLimit {

    /** The component's lasting name within its tariff, such as {@code energy}. */
    String code();

    ComponentKind kind();

    /** What must be known of a use beside the heat of its days. */
    Set<Determinant> determinants();

    /** The lines of days throughout which the tariff and the tax rate are the same; none where nothing is charged. */
    List<ChargeLine> price(PricedDays days, HeatUse use);
}
