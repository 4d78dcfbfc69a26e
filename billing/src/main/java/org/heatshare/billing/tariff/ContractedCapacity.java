package org.heatshare.billing.tariff;

/** The power or volume flow that the contract names. */
public record ContractedCapacity(DemandUnit unit) implements DemandBasis {

    @Override
    public Determinant determinant() {
        return Determinant.CONTRACTED_CAPACITY;
    }
}
