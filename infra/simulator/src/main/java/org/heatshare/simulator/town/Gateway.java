package org.heatshare.simulator.town;

/**
 * An M-Bus line behind a TCP converter.
 *
 * @param code business key, for example NV-G01
 * @param host loopback address that it listens on
 * @param port TCP port
 */
public record Gateway(String code, String host, int port) {

    /** Meters that a line can address one by one. */
    static final int PRIMARY_ADDRESSES = 250;

    /** Host and port as configured in the portal. */
    public String address() {
        return host + ":" + port;
    }
}
