package org.heatshare.integration.minersite;

/** How a miner is, seen from outside; each miner is in exactly one condition. */
public enum MinerCondition {
    /** It answers and hashes. */
    RUNNING,
    /** It answers, is well, and does not hash. */
    IDLE,
    /** It answers and reports a fault. */
    FAULTED,
    /** It has not answered for a while, or never. */
    SILENT
}
