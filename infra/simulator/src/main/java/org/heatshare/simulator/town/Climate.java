package org.heatshare.simulator.town;

/**
 * The long-term weather of a place.
 *
 * @param meanC mean outdoor temperature of the year, in degC
 * @param seasonC half the distance between the coldest and the warmest time of the year, in K
 * @param dailyC half the distance between night and afternoon in summer, in K
 */
record Climate(double meanC, double seasonC, double dailyC) {}
