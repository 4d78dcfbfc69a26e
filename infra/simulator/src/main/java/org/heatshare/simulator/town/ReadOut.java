package org.heatshare.simulator.town;

/**
 * What a heat meter shows at an instant, in the resolution of its registers.
 *
 * @param epochSecond the instant, in seconds since 1970
 * @param energySteps E1 in steps of the meter's {@link EnergyRegister}, rolled over at its capacity
 * @param energyWh the same in Wh, rounded half up
 * @param volumeHundredthsM3 V1 in steps of 0.01 m3
 * @param forwardM3c E8 in m3 degC
 * @param returnM3c E9 in m3 degC
 * @param supplyHundredthsC T1 in steps of 0.01 degC
 * @param returnHundredthsC T2 in steps of 0.01 degC
 * @param flowLitresPerHour volume flow in l/h
 * @param powerHundredsW thermal power in steps of 100 W
 * @param infoCode the meter's 32 information bits, 0 when all is well
 */
public record ReadOut(
        long epochSecond,
        long energySteps,
        long energyWh,
        long volumeHundredthsM3,
        long forwardM3c,
        long returnM3c,
        int supplyHundredthsC,
        int returnHundredthsC,
        int flowLitresPerHour,
        int powerHundredsW,
        long infoCode) {}
