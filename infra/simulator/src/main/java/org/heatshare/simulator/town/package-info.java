/**
 * The two demo municipalities as numbers: their weather, homes, heat sources and miners, and what every heat meter shows
 * at any instant. It exists so that the history that is fed in and the answers of the live devices come from one pure
 * function of time. It knows nothing of protocols, sockets or faults.
 */
@NullMarked
package org.heatshare.simulator.town;

import org.jspecify.annotations.NullMarked;
