package org.heatshare.simulator.town;

/**
 * A delivery point with its heat meter and the party that pays for it. Demo data: nobody here exists.
 *
 * @param number counts from 1 within the town
 * @param code business key, for example NV-0001
 * @param dwellings homes behind the meter, at least 1
 * @param heatedAreaM2 heated area in m2
 * @param occupant name of the person, association or company that has the contract
 * @param meter the heat meter
 */
public record Home(
        int number,
        String code,
        HomeKind kind,
        int dwellings,
        String street,
        String postalCode,
        String city,
        int heatedAreaM2,
        String occupant,
        HeatMeter meter) {}
