package org.heatshare.integration.minersite;

/** What a miner is doing, by its own words. */
public enum WorkState {
    /** It hashes, and so it heats. */
    MINING,
    /** It is well but does not hash: switched off softly, starting, or waiting for work. */
    IDLE,
    /** It reports a fault. */
    FAULT
}
