package org.heatshare.billing.tariff;

/** Where the capacity comes from that a yearly price is multiplied by. */
public sealed interface DemandBasis
        permits HighestMeans, ContractedCapacity, CategoryHours, EnergySignature, MeanYearlyUse {

    DemandUnit unit();

    Determinant determinant();
}
