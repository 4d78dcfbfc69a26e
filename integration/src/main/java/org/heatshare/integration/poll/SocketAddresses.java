package org.heatshare.integration.poll;

import java.net.InetSocketAddress;

/** Addresses of devices as they are configured: {@code host:port}. */
public final class SocketAddresses {
    private static final int PORT_MAX = 65_535;

    private SocketAddresses() {}

    /** @throws IllegalArgumentException naming what does not fit */
    public static InetSocketAddress parse(String address) {
        int colon = address.lastIndexOf(':');
        try {
            int port = Integer.parseInt(address, colon + 1, address.length(), 10);
            if (colon > 0 && port > 0 && port <= PORT_MAX) {
                return new InetSocketAddress(address.substring(0, colon), port);
            }
        } catch (NumberFormatException e) {
            // Said below, with the whole address.
        }
        throw new IllegalArgumentException(
                "Address '%s' is not host:port with a port of 1 to %d.".formatted(address, PORT_MAX));
    }
}
