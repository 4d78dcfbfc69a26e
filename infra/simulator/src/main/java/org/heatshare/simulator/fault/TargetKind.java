package org.heatshare.simulator.fault;

/** What a fault befalls: a meter by its serial, the others by their codes. */
public enum TargetKind {
    METER,
    MINER,
    SITE,
    GATEWAY,
    CONTROLLER
}
