package org.heatshare.billing.tariff;

/** A part of a price list that becomes a line of the bill, or several where a price changes within the period. */
public sealed interface ChargeComponent permits FixedCharge, EnergyCharge, CapacityCharge {

    /** The component's lasting name within its tariff, such as {@code energy}. */
    String code();
}
