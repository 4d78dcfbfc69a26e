/**
 * Avalon A1566HA miners on their cgminer-like interface (TCP 4028): one JSON command a connection, ended by NUL, answered
 * by JSON ended by NUL. It exists so that the portal's miner polling has real peers; commands that would change a miner are
 * refused.
 */
@NullMarked
package org.heatshare.simulator.avalon;

import org.jspecify.annotations.NullMarked;
