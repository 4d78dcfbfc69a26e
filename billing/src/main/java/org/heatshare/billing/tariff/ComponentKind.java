package org.heatshare.billing.tariff;

/** What a line of a bill is paid for. */
public enum ComponentKind {
    /** For being connected, whatever is used. */
    FIXED,
    /** For the heat itself, in MWh. */
    ENERGY,
    /** For the power that the network keeps ready, in kW. */
    CAPACITY,
    /** For the water that runs through the substation, in m³. */
    VOLUME,
    /** For water that comes back warmer than it should, or colder; negative for the latter. */
    RETURN_TEMPERATURE,
    /** For the heated area in m² or the building's volume in m³. */
    AREA,
    /** For the hire of the meter. */
    METER,
    /** For something that happened once, such as a statement on moving. */
    FEE,
    /** Off other lines by how much is used in a year; negative. */
    REBATE,
    /** What brings other lines down to a cap (negative) or up to a floor. */
    LIMIT
}
