package org.heatshare.integration.partner;

/**
 * How much one partner's client may ask of the portal.
 *
 * @param requestsAMinute as many may come at once; they grow back evenly
 * @param bodiesAtOnce requests with a body that are read at the same time
 * @param bodyBytesMax of one body, unzipped
 */
public record ClientLimits(int requestsAMinute, int bodiesAtOnce, long bodyBytesMax) {

    /** Enough for the readings of a large town every hour, and for its history in portions. */
    public static final ClientLimits STANDARD = new ClientLimits(1_200, 4, 1L << 30);

    public ClientLimits {
        if (requestsAMinute < 1 || bodiesAtOnce < 1 || bodyBytesMax < 1) {
            throw new IllegalArgumentException("A partner's limits must be 1 or more, not " + requestsAMinute
                    + " requests a minute, " + bodiesAtOnce + " bodies at once, " + bodyBytesMax + " bytes");
        }
    }
}
