package org.heatshare.simulator.town;

/**
 * What a miner does at an instant.
 *
 * @param hashing false when it is idle because its heat is not wanted, or it is out of order
 * @param wallW power from the wall in W
 * @param chipW power of the hash boards in W
 * @param ghs hash rate in GH/s
 * @param inletC coolant that enters, whole degC
 * @param outletC coolant that leaves, whole degC
 * @param elapsedS seconds since it was switched on
 */
public record UnitState(boolean hashing, int wallW, int chipW, double ghs, int inletC, int outletC, long elapsedS) {}
