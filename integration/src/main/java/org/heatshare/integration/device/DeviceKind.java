package org.heatshare.integration.device;

/** What kind of thing is asked. */
public enum DeviceKind {
    MINER,
    /** Heat meters stand behind it. */
    GATEWAY,
    /** Of a heat exchanger, a pump and the like. */
    CONTROLLER
}
